import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { withDatabase } from "@/lib/platform/testing";
import { speakerSecret } from "@/lib/speakers/link";
import { closeCall, openCall } from "./call-mutations";
import { acceptProposal, declineProposal, moveProposal, reconsiderProposal } from "./desk-mutations";
import { submitProposal } from "./mutations";
import { now, plantCall, talk } from "./testing";
import { proposalTexts } from "./texts";

withDatabase();

/** An event to which a talk was offered. */
async function plantOffered() {
  const call = await plantCall();
  await submitProposal(talk(call.eventId), now);
  const proposal = await call.onlyProposal();
  return { ...call, proposalId: proposal.id, asNew: { proposalId: proposal.id, speaker: "new", page: "" } };
}

describe("accepting a talk", () => {
  test("puts it behind the agenda with its speaker, and mails them the link to their own page", async () => {
    const { actor, eventId, asNew, items, mails, onlyProposal } = await plantOffered();
    expect(await acceptProposal(actor, asNew, now)).toMatchObject({ ok: true });
    const [, added] = await items();
    expect(added).toMatchObject({ kind: "talk", title: "Moths in relays", minutes: 25, position: 1 });
    expect(added?.talk).toMatchObject({ abstract: "What a bug was.", speakers: [{ affiliation: "The Navy" }] });
    const person = added?.talk?.speakers[0]?.person;
    expect(person).toMatchObject({ name: "Grace Hopper", bio: "Writes compilers." });
    expect(await onlyProposal()).toMatchObject({ status: "accepted", agendaItemId: added?.id });
    const link = await db().speakerLink.findFirstOrThrow({ where: { eventId } });
    expect(link).toMatchObject({ personId: person?.id, email: "grace@example.org" });
    const [mail] = await mails("proposal-accepted");
    expect(mail).toMatchObject({ toAddress: "grace@example.org" });
    expect(mail?.text).toContain(`/speaker/${speakerSecret(link.id)}`);
  });

  test("never takes a namesake for the same person, and somebody who is here only where the organizer says so", async () => {
    const known = await db().person.create({ data: { slug: "grace", name: "Grace Hopper", bio: "An admiral." } });
    const first = await plantOffered();
    await acceptProposal(first.actor, first.asNew, now);
    const [, added] = await first.items();
    expect(added?.talk?.speakers[0]?.personId).not.toBe(known.id);

    const second = await plantOffered();
    await acceptProposal(second.actor, { ...second.asNew, speaker: known.id }, now);
    expect((await second.items())[1]?.talk?.speakers[0]?.person).toMatchObject({ id: known.id, bio: "An admiral." });

    const third = await plantOffered();
    const other = (page: string) => ({ ...third.asNew, speaker: "other", page });
    expect(await acceptProposal(third.actor, other("/people/nobody"), now)).toMatchObject({ reason: "no-such-page" });
    await acceptProposal(third.actor, other("https://example.org/people/grace/?a#b"), now);
    expect((await third.items())[1]?.talk?.speakers[0]?.personId).toBe(known.id);
  });

  test("happens once, however many decide at the same moment", async () => {
    const { actor, asNew, items, mails } = await plantOffered();
    const decided = await Promise.all([
      acceptProposal(actor, asNew, now),
      acceptProposal(actor, asNew, now),
      declineProposal(actor, asNew, now),
    ]);
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of decided) if (!outcome.ok) expect(outcome.reason).toBe("decided");
    const told = [...(await mails("proposal-accepted")), ...(await mails("proposal-declined"))];
    expect(told).toHaveLength(1);
    expect((await items()).length).toBeLessThanOrEqual(2);
  });

  test("is refused where its speaker changed it since it was read", async () => {
    const { actor, asNew, onlyProposal, items } = await plantOffered();
    const seen = fingerprintOf(proposalTexts(await onlyProposal()));
    await db().proposal.update({ where: { id: asNew.proposalId }, data: { title: "Sell you a bridge" } });
    const refusal = await acceptProposal(actor, { ...asNew, seen }, now);
    expect(refusal).toMatchObject({ reason: "newer", saved: { Title: "Sell you a bridge" } });
    expect(await items()).toHaveLength(1);
  });
});

describe("declining and moving", () => {
  test("a declined talk can be put back, and each step is told", async () => {
    const { actor, asNew, proposalId, onlyProposal, mails } = await plantOffered();
    expect(await declineProposal(actor, asNew, now)).toMatchObject({ ok: true });
    expect(await acceptProposal(actor, asNew, now)).toMatchObject({ reason: "decided" });
    expect(await reconsiderProposal(actor, proposalId, now)).toMatchObject({ ok: true });
    expect(await reconsiderProposal(actor, proposalId, now)).toMatchObject({ reason: "decided" });
    expect(await onlyProposal()).toMatchObject({ status: "proposed", decidedAt: null });
    expect(await mails("proposal-declined")).toHaveLength(1);
    expect(await mails("proposal-reconsidered")).toHaveLength(1);
  });

  test("a moved talk is to be decided at another event of the same organizer, and nowhere else", async () => {
    const [from, to] = [await plantOffered(), await plantCall("draft")];
    const both = { ...from.actor, chapterIds: [...from.actor.chapterIds, ...to.actor.chapterIds] };
    const move = { proposalId: from.proposalId, toEventId: to.eventId };
    await expect(moveProposal(from.actor, move, now)).rejects.toThrow(NotFound);
    await expect(moveProposal(to.actor, move, now)).rejects.toThrow(NotFound);
    expect(await moveProposal(both, { ...move, toEventId: from.eventId }, now)).toMatchObject({ reason: "same-event" });
    const late = new Date(now.getTime() + 40 * DAY);
    expect(await moveProposal(both, move, late)).toMatchObject({ reason: "over" });
    expect(await moveProposal(both, move, now)).toMatchObject({ ok: true });
    expect(await to.onlyProposal()).toMatchObject({ status: "proposed", movedFromId: from.eventId });
    expect(await from.proposals()).toEqual([]);
    const [mail] = await to.mails("proposal-moved");
    expect(mail?.text).not.toContain("/events/");
    await expect(acceptProposal(from.actor, from.asNew, now)).rejects.toThrow(NotFound);
    expect(await acceptProposal(to.actor, from.asNew, now)).toMatchObject({ ok: true, eventId: to.eventId });
  });

  test("two talks that change places at the same moment both arrive", async () => {
    const [one, two] = [await plantOffered(), await plantOffered()];
    const both = { ...one.actor, chapterIds: [...one.actor.chapterIds, ...two.actor.chapterIds] };
    const moved = await Promise.all([
      moveProposal(both, { proposalId: one.proposalId, toEventId: two.eventId }, now),
      moveProposal(both, { proposalId: two.proposalId, toEventId: one.eventId }, now),
    ]);
    expect(moved.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await one.onlyProposal()).id).toBe(two.proposalId);
  });
});

test("nobody decides for a chapter that is not theirs", async () => {
  const { stranger, asNew, proposalId, eventId } = await plantOffered();
  const call = { eventId, text: "", closesAt: "2030-01-01T18:00" };
  for (const act of [
    () => acceptProposal(stranger, asNew, now),
    () => declineProposal(stranger, asNew, now),
    () => reconsiderProposal(stranger, proposalId, now),
    () => openCall(stranger, call, now),
    () => closeCall(stranger, eventId, now),
    () => acceptProposal(stranger, { ...asNew, proposalId: "no id" }, now),
  ])
    await expect(act()).rejects.toThrow(NotFound);
});

describe("a call", () => {
  const typed = (at: Date) => new Date(at.getTime() + 5.5 * 3_600_000).toISOString().slice(0, 16);

  test("closes at the clock of the event's zone, early, and opens again", async () => {
    const { actor, eventId } = await plantCall();
    const closesAt = new Date(Math.ceil(now.getTime() / 60_000) * 60_000 + DAY);
    const open = () => openCall(actor, { eventId, text: "Anything.", closesAt: typed(closesAt) }, now);
    expect(await open()).toEqual({ ok: true });
    const call = () => db().callForTalks.findUniqueOrThrow({ where: { eventId } });
    expect(await call()).toMatchObject({ closesAt, text: "Anything.", closedAt: null });
    await closeCall(actor, eventId, now);
    await closeCall(actor, eventId, new Date(now.getTime() + 1));
    expect((await call()).closedAt).toEqual(now);
    await open();
    expect((await call()).closedAt).toBeNull();
  });

  test("closes at a time to come, and before the event starts", async () => {
    const { actor, eventId } = await plantCall();
    for (const at of [new Date(now.getTime() - DAY), new Date(now.getTime() + 31 * DAY)]) {
      const refusal = await openCall(actor, { eventId, text: "", closesAt: typed(at) }, now);
      expect(refusal).toMatchObject({ ok: false, reason: "bad-time", field: "closesAt" });
    }
  });
});
