import { expect, it } from "vitest";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { DAY, HOUR } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { remindOfRecaps } from "./jobs";
import { saveRecap } from "./mutations";
import { publishRecap, scheduleRecap } from "./publish-mutations";
import { RecapInput } from "./schema";

withDatabase();

/** When every planted evening ends. */
const end = new Date("2026-02-01T15:30:00Z");
const later = (time: number) => new Date(end.getTime() + time);
const due = later(2 * DAY + HOUR);

async function plantEvening() {
  const evening = await plantItem("talk");
  const [chapterId = ""] = evening.actor.chapterIds;
  const { eventId } = evening;
  const joins = async (name: string) => {
    const email = `${name}-${eventId}@example.org`;
    await db().user.create({ data: { name, email, chapters: { create: { chapterId } } } });
  };
  await joins("asha");
  const mails = () => db().outboxMail.findMany({ where: { eventId, kind: "recap-reminder" } });
  const write = () =>
    saveRecap(evening.actor, RecapInput.parse({ eventId, seenAt: "", title: "T", body: "It began." }), later(HOUR));
  return { ...evening, joins, mails, write };
}

it("reminds everybody who writes the recap, once, with what is missing", async () => {
  const { joins, mails, write } = await plantEvening();
  await joins("noor");
  await write();
  await remindOfRecaps(later(2 * DAY - HOUR));
  expect(await mails()).toEqual([]);
  await remindOfRecaps(due);
  await remindOfRecaps(later(3 * DAY));
  const [mail, ...others] = await mails();
  expect(others).toHaveLength(1);
  expect(mail).toMatchObject({ subject: "The recap of “An evening”" });
  expect(mail?.text).toContain("One speaker missing, slides of one talk missing, nobody counted");
  expect(mail?.text).toContain("- “The slot” has no speaker.");
});

it("leaves alone what is out, publishes itself soon, was cancelled, is a draft, or was long ago", async () => {
  const [out, soon, off, draft, old] = [
    await plantEvening(),
    await plantEvening(),
    await plantEvening(),
    await plantEvening(),
    await plantEvening(),
  ];
  await out.write();
  await publishRecap(out.actor, out.eventId, later(HOUR));
  await soon.write();
  await scheduleRecap(soon.actor, { eventId: soon.eventId, publishAt: "2026-02-09T16:00" }, later(HOUR));
  await db().event.update({ where: { id: off.eventId }, data: { status: "cancelled", cancelledAt: end } });
  await db().event.update({ where: { id: draft.eventId }, data: { status: "draft", publishedAt: null } });
  await db().event.update({
    where: { id: old.eventId },
    data: { startsAt: later(-41 * DAY), endsAt: later(-40 * DAY) },
  });
  await remindOfRecaps(due);
  for (const evening of [out, soon, off, draft, old]) expect(await evening.mails()).toEqual([]);
});
