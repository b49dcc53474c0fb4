import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { HOUR, MINUTE } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { openOwnDuty, revokeVolunteerLink } from "@/lib/volunteers/mutations";
import { removeLightningTalk } from "./mutations";
import { pressOnStage, syncStage } from "./stage-mutations";
import { findStage } from "./stage-queries";
import { plantSignUp } from "./testing";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

const evening = new Date("2026-02-01T13:00:00Z");
const later = (milliseconds: number) => new Date(evening.getTime() + milliseconds);

async function plantStage(...speakers: string[]) {
  const slot = await plantSignUp();
  for (const who of speakers) await slot.signUp(who);
  const { eventId, itemId } = slot;
  const { id: userId } = await db().user.create({
    data: { email: `stage-${itemId}@example.org` },
    select: { id: true },
  });
  const actor = { ...slot.actor, userId };
  const secret = await openOwnDuty(actor, { eventId, duty: "stage" });
  const look = async () =>
    (await findStage(secret, evening))?.slot?.state ?? { talks: [], clock: null, minutesEach: 0 };
  const idOf = async (who: string) => (await look()).talks.find(({ names }) => names[0] === who)?.id ?? "";
  const press = async (act: never, who: string, at = evening) =>
    pressOnStage(secret, itemId, { act, talkId: await idOf(who) }, at);
  return {
    ...slot,
    actor,
    secret,
    look,
    idOf,
    press: (act: string, who: string, at?: Date) => press(act as never, who, at),
  };
}

it("keeps when each talk began and was given, so that every screen shows the same", async () => {
  const { press, look, idOf } = await plantStage("Ada", "Bo", "Cy");
  await press("start", "Ada");
  expect(await look()).toMatchObject({ minutesEach: 5, clock: { talkId: await idOf("Ada"), startedAt: +evening } });
  await press("given", "Ada", later(4 * MINUTE));
  await press("absent", "Bo", later(5 * MINUTE));
  expect(await look()).toMatchObject({
    talks: [{ givenAt: +later(4 * MINUTE) }, { skippedAt: +later(5 * MINUTE) }, { givenAt: null, skippedAt: null }],
  });
  await press("recall", "Bo");
  await press("undo", "Ada");
  expect((await look()).talks.every(({ givenAt, skippedAt }) => givenAt === null && skippedAt === null)).toBe(true);
});

it("keeps an order with gaps in it, and a new one", async () => {
  const { press, look, actor, idOf, secret, itemId } = await plantStage("Ada", "Bo", "Cy", "Di");
  await removeLightningTalk(actor, { lightningTalkId: await idOf("Ada") }, now);
  await press("given", "Bo");
  const names = async () => (await look()).talks.map((turn) => turn.names[0]);
  expect(await names()).toEqual(["Bo", "Cy", "Di"]);
  const [talkId, otherId] = [await idOf("Di"), await idOf("Cy")];
  await pressOnStage(secret, itemId, { act: "before", talkId, otherId }, evening);
  expect(await names()).toEqual(["Bo", "Di", "Cy"]);
});

it("takes what a device without a network did, at the times at which it did it, and once", async () => {
  const { look, idOf, secret, itemId } = await plantStage("Ada", "Bo");
  const [ada, bo] = [await idOf("Ada"), await idOf("Bo")];
  // Its clock is a day ahead.
  const clock = (ago: number) => later(24 * HOUR - ago);
  const acts = [
    { act: "start" as const, talkId: ada, happenedAt: clock(6 * MINUTE) },
    { act: "given" as const, talkId: ada, happenedAt: clock(2 * MINUTE) },
    { act: "start" as const, talkId: bo, happenedAt: clock(MINUTE) },
  ];
  for (const _ of ["once", "again"]) await syncStage(secret, itemId, { acts, sentAt: clock(0) }, evening);
  expect(await look()).toMatchObject({
    clock: { talkId: bo, startedAt: +later(-MINUTE) },
    talks: [{ givenAt: +later(-2 * MINUTE) }, { givenAt: null }],
  });
});

it("lets two devices press at once and counts it once", async () => {
  const { press, look } = await plantStage("Ada", "Bo", "Cy");
  await Promise.all([press("given", "Ada"), press("given", "Ada"), press("given", "Ada")]);
  expect((await look()).talks.filter(({ givenAt }) => givenAt !== null)).toHaveLength(1);
});

it("is closed to a link that is revoked, made up, or of another duty, and to another event's slot", async () => {
  const { secret, itemId, press, look, actor, eventId } = await plantStage("Ada");
  const other = await plantStage("Zoe");
  const door = await openOwnDuty(actor, { eventId, duty: "door" });
  const act = { act: "given" as const, talkId: (await look()).talks[0]?.id ?? "" };
  await expect(pressOnStage("x", itemId, act, evening)).rejects.toThrow();
  await expect(pressOnStage(door, itemId, act, evening)).rejects.toThrow();
  await expect(pressOnStage(other.secret, itemId, act, evening)).rejects.toThrow();
  expect(await findStage(door, evening)).toBeNull();
  expect((await findStage(secret, evening, other.itemId))?.slot?.id).toBe(itemId);
  const { id } = await db().volunteerLink.findFirstOrThrow({ where: { eventId, duty: "stage" } });
  await revokeVolunteerLink(actor, id, evening);
  await expect(press("given", "Ada")).rejects.toThrow();
  expect(await findStage(secret, evening)).toBeNull();
});

it("tells a stage nothing of anybody's address", async () => {
  const { secret } = await plantStage("Ada");
  expect(JSON.stringify(await findStage(secret, evening))).not.toContain("@example.org");
});
