import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { withDatabase } from "@/lib/platform/testing";
import { nudgeSpeakers } from "./jobs";
import { speakerSecret } from "./link";
import { revokeSpeakerLink, sendSpeakerLink } from "./mutations";
import { listSpeakers } from "./organizer-queries";
import { answerRecording, saveOwnProfile, saveOwnTalk } from "./page-mutations";
import { findSpeakerPage } from "./queries";
import { ownProfileTexts, ownTalkTexts } from "./texts";

withDatabase();

const now = new Date("2026-02-02T18:00:00Z");
let planted = 0;

/** A talk with a speaker who was mailed their link. */
async function plantSpeaker() {
  planted += 1;
  const { eventId, itemId, actor, stranger } = await plantItem("talk");
  const { id: personId } = await db().person.create({ data: { slug: `ada-${planted}`, name: "Ada" } });
  await db().talk.create({ data: { agendaItemId: itemId, speakers: { create: { personId, position: 0 } } } });
  const email = "ada@example.org";
  await sendSpeakerLink(actor, { eventId, personId, email }, now);
  const link = () => db().speakerLink.findUniqueOrThrow({ where: { eventId_personId: { eventId, personId } } });
  const secret = async () => speakerSecret((await link()).id);
  const mails = (kind: string) => db().outboxMail.findMany({ where: { eventId, kind }, orderBy: { createdAt: "asc" } });
  const hidden = { eventId, personId };
  return { ...{ eventId, itemId, personId, actor, stranger, email, hidden }, link, secret, mails };
}

const profile = (secret: string, wanted: object = {}) => ({
  ...{ secret, headline: "Counts", bio: "Wrote the first program.", photo: null, isPhotoRemoved: false },
  ...wanted,
});
const slides = { kind: "slides" as const, url: "https://example.org/slides", label: "" };

describe("a speaker's link", () => {
  test("is the same one when it is sent again, and another one for another address or after it was taken back", async () => {
    const { actor, hidden, email, secret, mails } = await plantSpeaker();
    const first = await secret();
    await answerRecording({ secret: first, mayRecord: true }, now);
    await sendSpeakerLink(actor, { ...hidden, email }, now);
    expect(await secret()).toBe(first);
    await revokeSpeakerLink(actor, hidden, now);
    expect(await findSpeakerPage(first)).toBeNull();
    await sendSpeakerLink(actor, { ...hidden, email }, now);
    const second = await secret();
    expect(await findSpeakerPage(first)).toBeNull();
    expect(await findSpeakerPage(second)).toMatchObject({ mayRecord: true });
    await sendSpeakerLink(actor, { ...hidden, email: "countess@example.org" }, now);
    expect(await findSpeakerPage(second)).toBeNull();
    expect(await findSpeakerPage(await secret())).toMatchObject({ mayRecord: null });
    const texts = (await mails("speaker-link")).map(({ text }) => text);
    expect(texts).toHaveLength(4);
    expect(texts[0]).toContain(first);
  });

  test("goes to whoever is on stage, from whoever organizes the event", async () => {
    const { actor, stranger, hidden, email } = await plantSpeaker();
    const { id } = await db().person.create({ data: { slug: `guest-${planted}`, name: "A guest" } });
    await expect(sendSpeakerLink(stranger, { ...hidden, email }, now)).rejects.toThrow(NotFound);
    await expect(revokeSpeakerLink(stranger, hidden, now)).rejects.toThrow(NotFound);
    for (const personId of [id, "no id", crypto.randomUUID()]) {
      await expect(sendSpeakerLink(actor, { ...hidden, personId, email }, now)).rejects.toThrow(NotFound);
      await expect(revokeSpeakerLink(actor, { ...hidden, personId }, now)).rejects.toThrow(NotFound);
    }
    expect(await listSpeakers(stranger, hidden.eventId, now)).toEqual([]);
  });

  test("opens nothing once its speaker is off the programme", async () => {
    const { itemId, secret } = await plantSpeaker();
    const own = await secret();
    await db().talkSpeaker.deleteMany({ where: { talkId: itemId } });
    expect(await findSpeakerPage(own)).toBeNull();
    await expect(saveOwnProfile(profile(own), now)).rejects.toThrow(NotFound);
    await expect(answerRecording({ secret: own, mayRecord: true }, now)).rejects.toThrow(NotFound);
  });
});

describe("a speaker", () => {
  test("says who they are, with a photo, and what is missing shrinks", async () => {
    const { actor, eventId, personId, itemId, secret } = await plantSpeaker();
    const missing = async () => (await listSpeakers(actor, eventId, now))[0]?.missing;
    expect(await missing()).toEqual(["bio", "photo", "answer about recording", "abstract", "slides"]);
    const own = await secret();
    const pixels = await sharp({ create: { width: 40, height: 60, channels: 3, background: "#be3318" } })
      .jpeg()
      .toBuffer();
    const photo = new File([new Uint8Array(pixels)], "me.jpg", { type: "image/jpeg" });
    expect(await saveOwnProfile(profile(own, { photo }), now)).toEqual({ ok: true });
    const shown = () => db().person.findUniqueOrThrow({ where: { id: personId }, include: { photo: true } });
    expect(await shown()).toMatchObject({ headline: "Counts", photo: { alt: "Ada", width: 40, focalY: 35 } });
    await answerRecording({ secret: own, mayRecord: false }, now);
    await saveOwnTalk({ secret: own, talkId: itemId, abstract: "Engines.", link: [slides] }, now);
    expect(await missing()).toEqual([]);
    await saveOwnProfile(profile(own, { isPhotoRemoved: true }), now);
    expect((await shown()).photo).toBeNull();
    expect(await db().picture.count()).toBe(0);
  });

  test("has a file that is no picture refused, and nothing is changed", async () => {
    const { secret, personId } = await plantSpeaker();
    const photo = new File(["no picture"], "me.jpg", { type: "image/jpeg" });
    const refusal = await saveOwnProfile(profile(await secret(), { photo }), now);
    expect(refusal).toMatchObject({ ok: false, reason: "not-a-picture", field: "photo" });
    expect(await db().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ bio: "" });
    await expect(saveOwnProfile(profile("nobody’s", { photo }), now)).rejects.toThrow(NotFound);
  });

  test("writes over nobody's later words", async () => {
    const { secret, personId, itemId } = await plantSpeaker();
    const own = await secret();
    const seen = fingerprintOf(ownProfileTexts({ headline: "", bio: "" }));
    await db().person.update({ where: { id: personId }, data: { bio: "An organizer wrote this." } });
    const refusal = await saveOwnProfile(profile(own, { seen }), now);
    expect(refusal).toMatchObject({ reason: "newer", saved: { "About you": "An organizer wrote this." } });
    const talk = { secret: own, talkId: itemId, abstract: "Engines.", link: [] };
    const before = fingerprintOf(ownTalkTexts({ abstract: "", links: [] }));
    expect(await saveOwnTalk({ ...talk, seen: before }, now)).toEqual({ ok: true });
    expect(await saveOwnTalk({ ...talk, seen: before }, now)).toMatchObject({ reason: "newer" });
  });

  test("changes no talk that is not theirs, at this event or another", async () => {
    const [own, other] = [await plantSpeaker(), await plantSpeaker()];
    const { id: talkId } = await db().agendaItem.create({
      data: { eventId: own.eventId, position: 1, kind: "talk", title: "Another's", talk: { create: {} } },
    });
    for (const id of [talkId, other.itemId, "no id"]) {
      const input = { secret: await own.secret(), talkId: id, abstract: "Mine now.", link: [] };
      await expect(saveOwnTalk(input, now)).rejects.toThrow(NotFound);
    }
    expect(await db().talk.count({ where: { abstract: "Mine now." } })).toBe(0);
  });

  test("of a lightning talk changes that one", async () => {
    const { eventId, itemId, actor } = await plantItem("lightning_talks");
    const { id: personId } = await db().person.create({ data: { slug: `lin-${eventId}`, name: "Lin" } });
    const speakers = { create: { personId, position: 0 } };
    const { id: talkId } = await db().lightningTalk.create({
      data: { agendaItemId: itemId, position: 0, title: "Koans", speakers },
    });
    await sendSpeakerLink(actor, { eventId, personId, email: "lin@example.org" }, now);
    const link = await db().speakerLink.findFirstOrThrow({ where: { eventId } });
    await saveOwnTalk({ secret: speakerSecret(link.id), talkId, abstract: "Types.", link: [slides] }, now);
    const saved = await db().lightningTalk.findUniqueOrThrow({ where: { id: talkId }, include: { links: true } });
    expect(saved).toMatchObject({ abstract: "Types.", links: [{ url: slides.url }] });
  });
});

describe("missing slides", () => {
  // The evening of `plantItem` ends at 15:30 on 1 February.
  const [early, due] = [new Date("2026-02-02T15:00:00Z"), new Date("2026-02-02T15:30:00Z")];

  test("are asked for once, a day after the end", async () => {
    const { mails, link, secret } = await plantSpeaker();
    await nudgeSpeakers(early);
    expect(await mails("speaker-slides")).toEqual([]);
    await Promise.all([nudgeSpeakers(due), nudgeSpeakers(due)]);
    await nudgeSpeakers(new Date(due.getTime() + DAY));
    const sent = await mails("speaker-slides");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain(await secret());
    expect((await link()).nudgedAt).toEqual(due);
  });

  test("are asked of nobody who gave them, whose link was taken back, who is hidden or whose address is gone", async () => {
    const [given, revoked, hidden] = [await plantSpeaker(), await plantSpeaker(), await plantSpeaker()];
    const [gone, cancelled] = [await plantSpeaker(), await plantSpeaker()];
    await db().talkLink.create({ data: { talkId: given.itemId, position: 0, ...slides } });
    await revokeSpeakerLink(revoked.actor, revoked.hidden, now);
    await db().person.update({ where: { id: hidden.personId }, data: { hiddenAt: now } });
    await db().speakerLink.update({ where: { id: (await gone.link()).id }, data: { email: "" } });
    await db().event.update({ where: { id: cancelled.eventId }, data: { status: "cancelled", cancelledAt: now } });
    await nudgeSpeakers(due);
    for (const { mails } of [given, revoked, hidden, gone, cancelled])
      expect(await mails("speaker-slides")).toEqual([]);
  });

  test("are asked for no more once nobody remembers the evening", async () => {
    const { mails } = await plantSpeaker();
    await nudgeSpeakers(new Date(due.getTime() + 14 * DAY));
    expect(await mails("speaker-slides")).toEqual([]);
  });
});
