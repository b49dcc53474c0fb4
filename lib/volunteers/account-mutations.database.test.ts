import { expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { acceptInvitation } from "@/lib/organizers/invitation-mutations";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { inviteVolunteer, removeVolunteer } from "./account-mutations";
import { openOwnDuty } from "./mutations";
import { listOwnDuties } from "./organizer-queries";
import { findDuty } from "./queries";

withDatabase();

/** Before the end of the event that `plantItem` plants. */
const now = new Date("2026-02-01T13:00:00Z");

async function plantVolunteer() {
  const { eventId, actor, stranger } = await plantItem("panel");
  const { id: userId } = await db().user.create({ data: { email: `${eventId}@example.org` } });
  const organizer: Actor = { ...actor, userId };
  const invitation = { eventId, duty: "scribe", email: `noor-${eventId}@example.org` } as const;
  await inviteVolunteer(organizer, invitation, now);
  const { text } = await db().outboxMail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  const secret = /\/invitations\/(\S+)/.exec(text)?.[1] ?? "";
  await acceptInvitation({ secret, name: "Noor" }, now);
  const noor = await db().user.findUniqueOrThrow({ where: { email: invitation.email } });
  const volunteer: Actor = { userId: noor.id, name: "Noor", isOwner: false, chapterIds: [], editorOf: [] };
  return { eventId, organizer, stranger, invitation, volunteer };
}

it("opens the duty they were invited to, at that event, and no other", async () => {
  const { eventId, volunteer, stranger } = await plantVolunteer();
  const { eventId: elsewhere } = await plantVolunteer();
  expect(await listOwnDuties(volunteer, now)).toMatchObject([{ duty: "scribe", event: { id: eventId } }]);
  const secret = await openOwnDuty(volunteer, { eventId, duty: "scribe" });
  expect(await findDuty(secret, "scribe", now)).toMatchObject({ event: { id: eventId } });
  expect(await openOwnDuty(volunteer, { eventId, duty: "scribe" })).toBe(secret);
  await expect(openOwnDuty(volunteer, { eventId, duty: "door" })).rejects.toThrow(NotFound);
  await expect(openOwnDuty(volunteer, { eventId: elsewhere, duty: "scribe" })).rejects.toThrow(NotFound);
  await expect(openOwnDuty(stranger, { eventId, duty: "scribe" })).rejects.toThrow(NotFound);
});

it("is over with their next request once an organizer takes them off", async () => {
  const { eventId, volunteer, organizer, stranger } = await plantVolunteer();
  const secret = await openOwnDuty(volunteer, { eventId, duty: "scribe" });
  const duty = { eventId, duty: "scribe", userId: volunteer.userId } as const;
  await expect(removeVolunteer(stranger, duty, now)).rejects.toThrow(NotFound);
  await expect(removeVolunteer(volunteer, duty, now)).rejects.toThrow(NotFound);
  await removeVolunteer(organizer, duty, now);
  expect(await findDuty(secret, "scribe", now)).toBeNull();
  await expect(openOwnDuty(volunteer, { eventId, duty: "scribe" })).rejects.toThrow(NotFound);
  expect(await listOwnDuties(volunteer, now)).toEqual([]);
});

it("is an organizer's to give, once for each duty", async () => {
  const { organizer, stranger, volunteer, invitation } = await plantVolunteer();
  for (const other of [stranger, volunteer])
    await expect(inviteVolunteer(other, invitation, now)).rejects.toThrow(NotFound);
  expect(await inviteVolunteer(organizer, invitation, now)).toMatchObject({ reason: "helps-already" });
  expect(await inviteVolunteer(organizer, { ...invitation, duty: "door" }, now)).toEqual({ ok: true });
});
