import "server-only";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { waitingMail } from "./emails";

/** Tells those who organize the event which talks wait for a decision. Nobody, where all are decided by now. */
export function tellOfProposals(eventId: string): Promise<void> {
  return transaction(async (tx) => {
    const event = await tx.event.findUnique({
      where: { id: eventId, status: { not: "cancelled" } },
      select: {
        ...{ id: true, slug: true, title: true, status: true, startsAt: true, timeZone: true },
        proposals: {
          where: { status: "proposed" },
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          select: { title: true },
        },
      },
    });
    if (!event || event.proposals.length === 0) return;
    const titles = event.proposals.map(({ title }) => title);
    const organizers = await listOrganizersOf(tx, eventId);
    await enqueueMails(
      tx,
      organizers.map(({ name, email }) => waitingMail(event, { name: name ?? "", address: email }, titles)),
    );
  });
}

/** Those of the chapters that host it; where there are none, the owners of the installation. */
async function listOrganizersOf(tx: Tx, eventId: string) {
  const select = { name: true, email: true } as const;
  const hosts = { role: "organizer", chapter: { hosts: { some: { eventId } } } } as const;
  const organizers = await tx.user.findMany({
    where: { chapters: { some: hosts } },
    orderBy: { email: "asc" },
    select,
  });
  return organizers.length > 0 ? organizers : tx.user.findMany({ where: { isOwner: true }, select });
}
