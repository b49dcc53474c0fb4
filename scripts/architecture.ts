// Which room may know which. `npm run check` refuses anything else and says what to do instead.

/** One folder per noun, each knowing only those before it. */
const CONCEPTS =
  "history pictures people organizers chapters community series events volunteers outbox agenda panels scribe talks speakers claims proposals lightning-talks calendar rsvp-questions rsvps attendance door messages feedback gallery recaps undo turnout privacy search archive".split(
    " ",
  );
const CONCEPT = `^lib/(?!access/|platform/)[^/]+/`;
const PURE = new RegExp(`${CONCEPT}(?:.+-)?(?:schema|rules|policy)\\.tsx?$`);
const ANY_TEST = /(?:\.test\.tsx?|(?:^|\/)testing(?:-[a-z]+)?\.ts)$/;

type Rule = {
  from: RegExp;
  /** A file of ours, or a package. */
  to: RegExp;
  /** Types cost nothing and tell no secret. */
  unlessTypeOf?: RegExp;
  instead: string;
};

const RULES: Rule[] = [
  {
    from: /^app\//,
    to: /^lib\/platform\/db|^generated\/prisma\/client/,
    instead: "read through lib/<concept>/queries",
  },
  {
    from: /^app\/(?!.*route\.tsx?$)/,
    to: new RegExp(`${CONCEPT}(?:.+-)?(?:mutations|jobs|emails)\\.`),
    instead: "send a form to lib/<concept>/actions",
  },
  { from: /^(?:components|lib|server)\//, to: /^app\//, instead: "move what both need down, out of app/" },
  { from: /^(?:lib|server)\//, to: /^components\//, instead: "return values; pages hand them to components" },
  {
    from: /^components\//,
    to: new RegExp(`${CONCEPT}(?:.+-)?queries\\.`),
    unlessTypeOf: /./,
    instead: "pages read, components render: take it as a prop and `import type`",
  },
  {
    from: /^components\//,
    to: new RegExp(`${CONCEPT}(?:.+-)?(?:mutations|jobs|emails)\\.`),
    instead: "take an action from lib/<concept>/actions",
  },
  {
    from: /^components\//,
    to: /^lib\/platform\/(?:db|auth|mail|jobs|storage)\.|^generated\/prisma\/client/,
    instead: "take it as a prop",
  },
  {
    from: /^components\/ui\//,
    to: /^(?:lib\/(?!access\/(?:outcomes|form-fields)\.|platform\/(?:markdown|time-zones)\.)|server\/|generated\/)|^components\/(?!ui\/)/,
    instead: "a primitive knows no domain word: take it as a prop, or move the component to components/<concept>",
  },
  { from: /^lib\/access\//, to: new RegExp(CONCEPT), instead: "take it as an argument; access knows no concept" },
  {
    from: /^lib\/platform\//,
    to: /^(?:lib\/(?!platform\/)|server\/)/,
    instead: "take it as an argument; the platform knows nobody",
  },
  { from: /^lib\//, to: /^server\//, instead: "the process starts the house, not the other way round" },
  {
    from: /^server\//,
    to: /^lib\/(?!platform\/)/,
    instead: "leave it to instrumentation.ts; the process knows only lib/platform",
  },
  {
    from: PURE,
    to: /^(?:next\/|server-only$|generated\/prisma\/client|lib\/platform\/(?:db|env|auth|mail|jobs|storage)\.|lib\/.*(?:queries|mutations|actions|jobs|emails)\.)/,
    unlessTypeOf: /./,
    instead: "schema, rules and policy are pure: take it as an argument",
  },
  { from: /^components\//, to: /^next\/headers$/, instead: "take it as a prop" },
  {
    from: /^(?:lib\/(?!access\/|.*actions\.ts$|platform\/auth\.ts$)|server\/)/,
    to: /^next\/(?:headers|navigation)$/,
    instead: "below the door everything is an argument",
  },
  {
    from: /^(?!lib\/access\/action\.ts$)/,
    to: /^next\/cache$/,
    instead: "nothing: the front keeps whole public pages and drops them on any public change",
  },
];

const FORBIDDEN_NAME =
  /^(?:utils?|helpers?|misc|common|manager|service|repository|data|info|v2|new|legacy|index)\.(?:m?js|tsx?)$/;
const KEBAB = /^[a-z0-9[\].-]+$/;
const SILENCED = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|(?:^|[^\w.])import\(?\s*["']([^"']+)["']/g;

/** What is wrong with one file, in sentences. `resolve` names the file an import means, or the package. */
export function complaintsAbout(file: string, text: string, resolve: (specifier: string) => string): string[] {
  const complaints: string[] = [];
  const name = file.split("/").at(-1) ?? file;
  const lines = text.split("\n").length - 1;
  if (lines > 300) complaints.push(`${lines} lines; split it by what happens when, at 300`);
  if (FORBIDDEN_NAME.test(name)) complaints.push("its name says nothing; name it after what is in it");
  if (!KEBAB.test(name)) complaints.push("write its name in kebab-case");
  if (SILENCED.test(text) && !file.startsWith("scripts/architecture"))
    complaints.push("it silences a checker; repair what the checker found");
  if (ANY_TEST.test(file)) return complaints;
  for (const [, type, from, bare] of text.matchAll(IMPORT)) {
    const target = resolve(from ?? bare ?? "");
    const broken = RULES.find(
      (rule) => rule.from.test(file) && rule.to.test(target) && !(type && rule.unlessTypeOf?.test(target)),
    );
    if (broken) complaints.push(`imports ${target}. Instead: ${broken.instead}`);
    else if (isLaterConcept(file, target))
      complaints.push(`imports ${target}, a later concept. Instead: the later one owns what touches both`);
  }
  return complaints;
}

function isLaterConcept(file: string, target: string): boolean {
  const [own, other] = [file, target].map((path) => CONCEPTS.indexOf(/^lib\/([^/]+)\//.exec(path)?.[1] ?? ""));
  return own !== undefined && other !== undefined && own >= 0 && other > own;
}
