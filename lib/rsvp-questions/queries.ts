import "server-only";
import { db, type Tx } from "@/lib/platform/db";
import type { GuestForm } from "./rules";

const ASKED = { id: true, kind: true, label: true, options: true, isRequired: true } as const;

/** What an event asks its guests at the moment. Public: it stands in the form on the event's page. */
export function getGuestForm(eventId: string): Promise<GuestForm> {
  return readGuestForm(db(), eventId);
}

/** The same inside the transaction that writes the answers. Hold the event first, so that it stays true. */
export async function readGuestForm(tx: Tx, eventId: string): Promise<GuestForm> {
  const event = await tx.event.findUnique({
    where: { id: eventId },
    select: {
      consentsAsked: true,
      rsvpQuestions: { where: { retiredAt: null }, orderBy: { position: "asc" }, select: ASKED },
    },
  });
  return { questions: event?.rsvpQuestions ?? [], consents: event?.consentsAsked ?? [] };
}
