import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { chooseConsents, retireQuestion } from "@/lib/rsvp-questions/mutations";
import { ask } from "@/lib/rsvp-questions/testing";
import { acceptRsvp, cancelRsvp } from "@/lib/rsvps/mutations";
import { guest, now, plantEvent } from "@/lib/rsvps/testing";
import { findGuestFile, findSponsorsFile } from "./file-queries";
import { addWalkIn, markGuest } from "./mutations";

withDatabase();

async function plantFiledEvent() {
  const planted = await plantEvent();
  const { eventId, organizer } = planted;
  const shoe = await ask(organizer, eventId, { label: "Shoe size?" });
  await chooseConsents(organizer, { eventId, consent: ["sponsors"] }, now);
  const accept = (number: number, consent: "sponsors"[] = []) =>
    acceptRsvp({ eventId, ...guest(number), said: { answer: { [shoe]: [`${number}`] }, consent } }, now);
  const file = async () => {
    const { header = [], rows = [] } = (await findGuestFile(organizer, eventId)) ?? {};
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));
  };
  const sponsors = async () => (await findSponsorsFile(organizer, eventId))?.rows.map((row) => row[2]);
  return { ...planted, shoe, accept, file, sponsors };
}

it("the file holds everybody who answered, who walked in, and the answers to what is no longer asked", async () => {
  const { eventId, organizer, shoe, accept, file, secretOf, going } = await plantFiledEvent();
  await accept(1);
  await accept(2, ["sponsors"]);
  await cancelRsvp(await secretOf(guest(2).email), now);
  await retireQuestion(organizer, shoe, now);
  await markGuest(organizer, (await going())[0]?.id ?? "", "came", now);
  await addWalkIn(organizer, { eventId, name: "Margaret" }, now);
  expect(await file()).toMatchObject([
    { name: "Guest 1", status: "going", attendance: "came", "Shoe size?": "1", consent_sponsors: "no" },
    { name: "Guest 2", status: "cancelled", attendance: "", "Shoe size?": "2", consent_sponsors: "yes" },
    { name: "Margaret", status: "walk_in", attendance: "walked_in", email: "", "Shoe size?": "" },
  ]);
});

it("who was erased stays as a row that names nobody", async () => {
  const { eventId, accept, file, sponsors } = await plantFiledEvent();
  await accept(1, ["sponsors"]);
  await db().rsvp.updateMany({ where: { eventId }, data: { erasedAt: now } });
  expect(await file()).toMatchObject([{ status: "going", name: "", first_name: "", last_name: "", email: "" }]);
  expect(await sponsors()).toEqual([]);
});

it("sponsors get those who agreed and have a seat, and no longer those who took it back or cancelled", async () => {
  const { eventId, accept, sponsors, secretOf } = await plantFiledEvent();
  for (const number of [1, 2, 3]) await accept(number, ["sponsors"]);
  await accept(4);
  await cancelRsvp(await secretOf(guest(2).email), now);
  await db().rsvpConsent.deleteMany({ where: { rsvp: { eventId, emailKey: guest(3).email } } });
  expect(await sponsors()).toEqual(["Guest 1"]);
});

it("there is no file for a stranger, nor for an id that is no id", async () => {
  const { eventId, organizer, stranger } = await plantFiledEvent();
  expect(await findGuestFile(stranger, eventId)).toBeNull();
  expect(await findSponsorsFile(stranger, eventId)).toBeNull();
  expect(await findGuestFile(organizer, "1'--")).toBeNull();
});
