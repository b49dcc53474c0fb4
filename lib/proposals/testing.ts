import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { proposalSecret } from "./link";
import type { ProposalInput } from "./schema";

/** The moment tests of proposals happen at: now, because mails are counted by the database's own clock. */
export const now = new Date();

/** An event in thirty days that asks for talks for twenty more, with its organizer and somebody who is none. */
export async function plantCall(status: "draft" | "published" = "published") {
  const { eventId, actor, stranger } = await plantItem("social", status);
  const startsAt = new Date(now.getTime() + 30 * DAY);
  await db().event.update({ where: { id: eventId }, data: { startsAt, endsAt: new Date(startsAt.getTime() + DAY) } });
  await db().callForTalks.create({ data: { eventId, closesAt: new Date(now.getTime() + 20 * DAY) } });
  return { eventId, actor, stranger, ...looking(eventId) };
}

function looking(eventId: string) {
  return {
    proposals: () => db().proposal.findMany({ where: { eventId }, orderBy: { createdAt: "asc" } }),
    mails: (kind: string) => db().outboxMail.findMany({ where: { eventId, kind }, orderBy: { createdAt: "asc" } }),
    items: () =>
      db().agendaItem.findMany({
        where: { eventId },
        orderBy: { position: "asc" },
        include: { talk: { include: { speakers: { include: { person: true } } } } },
      }),
    async onlyProposal() {
      const proposal = await db().proposal.findFirstOrThrow({ where: { eventId } });
      return { ...proposal, secret: proposalSecret(proposal.id) };
    },
  };
}

/** A talk as the form hands it over, with what a test cares about. */
export function talk(eventId: string, wanted: Partial<ProposalInput> = {}): ProposalInput {
  return {
    ...{ eventId, name: "Grace Hopper", email: "Grace@example.org", affiliation: "The Navy", bio: "Writes compilers." },
    ...{ title: "Moths in relays", abstract: "What a bug was.", minutes: 25, notes: "Needs a projector." },
    ...wanted,
  };
}
