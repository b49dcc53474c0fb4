import { expect, it } from "vitest";
import { plantItem } from "@/lib/agenda/testing";
import { withDatabase } from "@/lib/platform/testing";
import { saveRecap } from "./mutations";
import { publishRecap } from "./publish-mutations";
import { findRecapForPage, listRecaps } from "./queries";
import { RecapInput } from "./schema";

withDatabase();

const now = new Date("2026-02-02T09:00:00Z");

async function plantRecap(fields: object, eventStatus: "draft" | "published" = "published") {
  const { eventId, actor } = await plantItem("panel", eventStatus);
  const saved = await saveRecap(actor, RecapInput.parse({ eventId, title: "An evening", ...fields }), now);
  if (!saved.ok) throw new Error(saved.reason);
  return { slug: saved.slug, publish: () => publishRecap(actor, eventId, now) };
}

it("shows a recap to everybody once it is published, and no draft", async () => {
  const { slug, publish } = await plantRecap({});
  expect(await findRecapForPage(slug)).toBeNull();
  expect(await listRecaps()).toEqual([]);
  await publish();
  expect(await findRecapForPage(slug)).toMatchObject({ title: "An evening", isHidden: false });
  expect(await listRecaps()).toMatchObject([{ slug }]);
});

it("leaves a hidden recap out of the list while its address answers", async () => {
  const { slug, publish } = await plantRecap({ title: "Kept quiet", isHidden: "on" });
  await publish();
  expect(await findRecapForPage(slug)).toMatchObject({ title: "Kept quiet", isHidden: true });
  expect((await listRecaps()).map((recap) => recap.slug)).not.toContain(slug);
});

it("answers nothing for what cannot be an address", async () => {
  expect(await findRecapForPage("Kept quiet\u0000")).toBeNull();
});
