import { expect, it } from "vitest";
import { plantSignUp } from "@/lib/lightning-talks/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { getCompleteness } from "./completeness-queries";
import { listProgramme } from "./programme-queries";

withDatabase();

async function plantEvening() {
  const { eventId, itemId, signUp } = await plantSignUp();
  for (const who of ["Ada", "Bo", "Cy"]) await signUp(who);
  const give = (who: string, givenAt: Date | null, skippedAt: Date | null = null) =>
    db().lightningTalk.updateMany({
      where: { agendaItemId: itemId, title: `Talk of ${who}` },
      data: { givenAt, skippedAt },
    });
  const told = async (isOver: boolean) => {
    const [part] = await listProgramme({ id: eventId }, { isOver });
    return part?.kind === "lightning_talks" ? part.talks.map(({ speakers }) => speakers[0]?.name) : [];
  };
  return { eventId, give, told };
}

it("tells of lightning talks in the order in which they were given, and of no others", async () => {
  const { eventId, give, told } = await plantEvening();
  await give("Cy", new Date("2026-02-01T13:00:00Z"));
  await give("Ada", new Date("2026-02-01T13:10:00Z"));
  await give("Bo", null, new Date("2026-02-01T13:05:00Z"));
  expect(await told(false)).toEqual(["Ada", "Bo", "Cy"]);
  expect(await told(true)).toEqual(["Cy", "Ada"]);
  const { groups } = await getCompleteness({ id: eventId });
  const withoutSlides = groups.find(({ kind }) => kind === "slides")?.gaps.map(({ sentence }) => sentence);
  expect(withoutSlides).toEqual(["Cy", "Ada"].map((who) => `“Talk of ${who}” has no slides, video or other link.`));
});

it("tells of all of them where nobody kept the stage", async () => {
  const { told } = await plantEvening();
  expect(await told(true)).toEqual(["Ada", "Bo", "Cy"]);
});
