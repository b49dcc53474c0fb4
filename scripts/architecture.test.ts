import { expect, test } from "vitest";
import { complaintsAbout } from "./architecture";

const asIs = (specifier: string) => specifier.replace("@/", "");
const imports = (file: string, target: string, how = "import { x }") =>
  complaintsAbout(file, `${how} from "@/${target}";\n`, asIs);

test("a page reads through queries", () => {
  expect(imports("app/events/page.tsx", "lib/events/queries.ts")).toEqual([]);
  expect(imports("app/events/page.tsx", "lib/platform/db.ts")).toEqual([
    expect.stringContaining("lib/<concept>/queries"),
  ]);
  expect(imports("app/events/page.tsx", "lib/events/mutations.ts")).toHaveLength(1);
  expect(imports("app/api/events/route.ts", "lib/events/mutations.ts")).toEqual([]);
});

test("a component takes the type of what it shows, not the reading of it", () => {
  expect(imports("components/events/card.tsx", "lib/events/queries.ts")).toHaveLength(1);
  expect(imports("components/events/card.tsx", "lib/events/queries.ts", "import type { x }")).toEqual([]);
});

test("a primitive knows the state of a form and no domain word", () => {
  expect(imports("components/ui/field.tsx", "lib/access/outcomes.ts")).toEqual([]);
  expect(imports("components/ui/field.tsx", "lib/events/schema.ts")).toHaveLength(1);
  expect(imports("components/ui/field.tsx", "components/events/card.tsx")).toHaveLength(1);
});

test("a concept knows only those before it", () => {
  expect(imports("lib/rsvps/mutations.ts", "lib/events/rules.ts")).toEqual([]);
  expect(imports("lib/events/mutations.ts", "lib/rsvps/rules.ts")).toEqual([
    expect.stringContaining("a later concept"),
  ]);
});

test("rules stay pure, whatever the import looks like", () => {
  expect(imports("lib/events/rules.ts", "lib/platform/db.ts")).toHaveLength(1);
  expect(complaintsAbout("lib/events/rules.ts", `const x = await import("@/lib/platform/db.ts");`, asIs)).toHaveLength(
    1,
  );
  expect(imports("lib/events/rules.ts", "lib/platform/db.ts", "import {\n  x,\n  y,\n}")).toHaveLength(1);
});

test("nobody revalidates: the front keeps the pages", () => {
  expect(complaintsAbout("lib/events/actions.ts", `import { revalidatePath } from "next/cache";`, asIs)).toHaveLength(
    1,
  );
});

test("a file is short, has a name that says something, and silences no checker", () => {
  expect(complaintsAbout("lib/events/rules.ts", "x\n".repeat(301), asIs)).toHaveLength(1);
  expect(complaintsAbout("lib/events/utils.ts", "", asIs)).toHaveLength(1);
  expect(complaintsAbout("lib/events/PageOf.ts", "", asIs)).toHaveLength(1);
  expect(complaintsAbout("lib/events/rules.ts", "// @ts-ignore\n", asIs)).toHaveLength(1);
});
