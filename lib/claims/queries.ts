import "server-only";
import type { Actor } from "@/lib/access/actor";
import { PORTRAIT } from "@/lib/people/portrait";
import { editablePeople } from "@/lib/people/queries";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { claimState } from "./rules";

/** A claim as whoever has its link reads it; null where the link is none of ours. */
export async function findClaim(secret: string, now: Date) {
  const claim = await db().personClaim.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      ...{ provenAt: true, acceptedAt: true, declinedAt: true, expiresAt: true },
      person: { select: { name: true } },
    },
  });
  return claim && { name: claim.person.name, state: claimState(claim, now) };
}

export type WaitingClaim = Awaited<ReturnType<typeof listWaitingClaims>>[number];

/** Claims that this organizer decides. */
export function listWaitingClaims(actor: Actor) {
  return db().personClaim.findMany({
    where: { provenAt: { not: null }, acceptedAt: null, declinedAt: null, person: editablePeople(actor) },
    orderBy: [{ provenAt: "asc" }, { id: "asc" }],
    select: { id: true, email: true, words: true, person: { select: { id: true, slug: true, name: true } } },
  });
}

/** One's own page, as its owner edits it. */
export function getOwnPage(personId: string) {
  return db().person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      ...{ id: true, slug: true, name: true, headline: true, bio: true, hiddenAt: true },
      links: { orderBy: { position: "asc" }, select: { url: true } },
      photo: PORTRAIT,
    },
  });
}
