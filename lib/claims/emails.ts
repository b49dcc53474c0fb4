import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { claimPath } from "./rules";
import { CLAIM_DAYS } from "./schema";

type Claim = { address: string; name: string; community: string };

/** Proves that whoever claims a page reads this address. */
export function claimMail({
  address,
  name,
  community,
  secret,
  expiresAt,
}: Claim & { secret: string; expiresAt: Date }): Mail {
  const letter = writeLetter({
    from: community,
    headline: "Is this you?",
    paragraphs: [
      `Somebody, hopefully you, says that the page of “${name}” at ${community} is theirs and gave this address.`,
      `The link opens a page with a button that says yes. It works for ${CLAIM_DAYS} days.`,
    ],
    act: { label: "Say that it is me", url: absoluteUrl(claimPath(secret)) },
    footer: "If it was not you, leave this mail alone: nothing happens without the button.",
  });
  return { kind: "claim", to: { address }, subject: `Your page at ${community}`, ...letter, expiresAt };
}

/** Tells an organizer that somebody says a page is theirs. */
export function claimWaitsMail({ address, name, community }: Claim): Mail {
  const letter = writeLetter({
    from: community,
    headline: "Somebody claims a page",
    paragraphs: [
      `Somebody says that the page of “${name}” is theirs. They proved their address, but it is not one we know of that person.`,
      "You decide: who has the page writes what stands on it, and can hide it.",
    ],
    act: { label: "See who it is", url: absoluteUrl("/organize/people#claims") },
    footer: "You get this because you may decide it. Another organizer may have done so already.",
  });
  return { kind: "claim-waits", to: { address }, subject: `Is this ${name}?`, ...letter };
}

/** Tells somebody how their claim was decided. */
export function claimDecidedMail({ address, name, community, isAccepted }: Claim & { isAccepted: boolean }): Mail {
  const letter = writeLetter({
    from: community,
    headline: isAccepted ? "The page is yours" : "The page stays as it is",
    paragraphs: isAccepted
      ? [`From now on you write what the page of “${name}” says. Sign in with this address: we mail you a link.`]
      : [
          `The organizers could not tell that the page of “${name}” is yours. Answer them where you know them, and try again.`,
        ],
    ...(isAccepted && { act: { label: "Sign in", url: absoluteUrl("/sign-in") } }),
    footer: "You get this because somebody said with this address that the page is theirs.",
  });
  return { kind: "claim-decided", to: { address }, subject: `Your page at ${community}`, ...letter };
}
