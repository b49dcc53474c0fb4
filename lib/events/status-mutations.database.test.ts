import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { db, type Tx, transaction } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { cancelEventIn, publishEventIn, unpublishEventIn } from "./status-mutations";
import { now, plantDraft, readEvent } from "./testing";

withDatabase();

const publishEvent = (actor: Actor, eventId: string, at: Date) =>
  transaction((tx) => publishEventIn(tx, actor, eventId, at));
const unpublishEvent = (actor: Actor, eventId: string) =>
  transaction((tx) => unpublishEventIn(tx, actor, eventId, now));
const cancel = (actor: Actor, eventId: string) =>
  transaction((tx) => cancelEventIn(tx, actor, { eventId, reason: "The roof leaks." }, now));

describe("publishing", () => {
  it("shows a draft, once", async () => {
    const { eventId, slug, organizer } = await plantDraft();
    expect(await publishEvent(organizer, eventId, now)).toEqual({ ok: true, id: eventId, slug });
    await publishEvent(organizer, eventId, new Date(now.getTime() + 1000));
    expect(await readEvent(eventId)).toMatchObject({ status: "published", publishedAt: now, revision: 1 });
  });

  it("can be taken back while nobody has answered", async () => {
    const { eventId, organizer } = await plantDraft();
    await publishEvent(organizer, eventId, now);
    const guest = { name: "Ada", email: "ada@example.org", emailKey: "ada@example.org", secretHash: "" };
    const rsvp = await db().rsvp.create({ data: { eventId, ...guest, status: "pending" } });
    expect(await unpublishEvent(organizer, eventId)).toEqual({ ok: false, reason: "has-guests" });
    await db().rsvp.delete({ where: { id: rsvp.id } });
    expect(await unpublishEvent(organizer, eventId)).toMatchObject({ ok: true });
    expect(await readEvent(eventId)).toMatchObject({ status: "draft", publishedAt: null, revision: 2 });
  });
});

describe("cancelling", () => {
  it("says when and why, and keeps the address", async () => {
    const { eventId, slug, organizer } = await plantDraft();
    await publishEvent(organizer, eventId, now);
    expect(await cancel(organizer, eventId)).toMatchObject({ ok: true, slug });
    expect(await readEvent(eventId)).toMatchObject({
      slug,
      status: "cancelled",
      cancelledAt: now,
      cancelReason: "The roof leaks.",
      revision: 2,
    });
  });

  it("does not undo what has taken place", async () => {
    const { eventId, organizer, input } = await plantDraft();
    await publishEvent(organizer, eventId, now);
    const after = (tx: Tx) => cancelEventIn(tx, organizer, { eventId, reason: "It rained." }, input.endsAt);
    expect(await transaction(after)).toEqual({ ok: false, reason: "over" });
  });

  it("happens once, to what was announced, and for good", async () => {
    const { eventId, organizer } = await plantDraft();
    expect(await cancel(organizer, eventId)).toEqual({ ok: false, reason: "draft" });
    await publishEvent(organizer, eventId, now);
    await cancel(organizer, eventId);
    expect(await cancel(organizer, eventId)).toEqual({ ok: false, reason: "cancelled" });
    expect(await publishEvent(organizer, eventId, now)).toEqual({ ok: false, reason: "cancelled" });
    expect(await unpublishEvent(organizer, eventId)).toEqual({ ok: false, reason: "cancelled" });
  });
});

it("no stranger changes whether an event is shown", async () => {
  const { eventId, stranger } = await plantDraft();
  await expect(publishEvent(stranger, eventId, now)).rejects.toThrow(NotFound);
  await expect(unpublishEvent(stranger, eventId)).rejects.toThrow(NotFound);
  await expect(cancel(stranger, eventId)).rejects.toThrow(NotFound);
  await expect(publishEvent(stranger, "nonsense", now)).rejects.toThrow(NotFound);
});
