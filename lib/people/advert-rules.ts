/** Endings that no name has: whatever stands before them and a dot is an address. */
const ENDING =
  "com|net|org|info|biz|io|co|me|ru|cn|uk|eu|xyz|top|site|online|shop|link|click|app|dev|ly|gg|tv|cc|ws|gl|pw|win|vip|club|live|store|space|website|tech|page|zip|рф";

/**
 * Endings that are also a word or a name, "J.de Boer" and "Tanaka.Ai": they count in lower case, behind no mere
 * initials.
 */
const AMBIGUOUS = "ai|at|au|be|br|ca|ch|de|do|es|fm|fr|in|is|it|jp|kr|la|nl|no|pl|pro|se|sh|so|su|to|us|world";

// What a mail reader makes a link of: a scheme, www., a mailbox, a path behind a dot, a known ending, four numbers.
const ADDRESS = new RegExp(
  `://|https?:|www\\.|@|[\\p{L}\\d-]\\.(?:\\p{L}{2,}[/?#]|(?:${ENDING})(?![\\p{L}\\d]))|\\d+(?:\\.\\d+){3}`,
  "iu",
);
const LIKELY_ADDRESS = new RegExp(`[\\p{L}\\d-]{3}\\.(?:${AMBIGUOUS})(?![\\p{L}\\d.])`, "u");

/** Dots of other scripts, which browsers read as dots, and what takes no room and only hides an address from a rule. */
const OTHER_DOT = /[\u3002\uFF0E\uFF61\u2024]/gu;
const UNSEEN = /\p{Cf}/gu;

/**
 * Whether there is a web or mail address in a name: an advertisement that our mail would carry to somebody else's
 * mailbox.
 */
export function carriesAddress(name: string): boolean {
  const plain = name.replace(UNSEEN, "").replace(OTHER_DOT, ".").normalize("NFKC");
  return ADDRESS.test(plain) || LIKELY_ADDRESS.test(plain);
}
