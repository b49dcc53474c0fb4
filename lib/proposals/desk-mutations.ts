import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { addNamesake } from "@/lib/people/namesake-mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { enqueueMail } from "@/lib/platform/mail";
import { giveSpeakerLink } from "@/lib/speakers/mutations";
import { acceptedMail, declinedMail, movedMail, reconsideredMail } from "./emails";
import type { WhyUndecided } from "./rules";
import type { AcceptInput, DecisionInput, MoveInput } from "./schema";
import { proposalTexts } from "./texts";

type Decided = Outcome<{ eventId: string }, WhyUndecided> | Newer;

/**
 * Puts an offered talk on the programme, behind everything that is there: with its speaker, who is somebody new unless
 * the organizer says who they are. Of two who decide at once, one does.
 */
export function acceptProposal(actor: Actor, input: AcceptInput, now: Date): Promise<Decided> {
  return transaction(async (tx) => {
    const { event, proposal } = await lockProposal(tx, actor, input.proposalId);
    if (proposal?.status !== "proposed") return refused("decided");
    const newer = newerThan(input.seen, proposalTexts(proposal));
    if (newer) return newer;
    const personId = await findSpeaker(tx, input, proposal);
    if (!personId) return refused("no-such-page", "page");
    const { id, emailKey, title, abstract, minutes, affiliation } = proposal;
    const { _max } = await tx.agendaItem.aggregate({ where: { eventId: event.id }, _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    const speakers = { create: { personId, affiliation, position: 0 } };
    const item = await tx.agendaItem.create({
      data: { eventId: event.id, position, kind: "talk", title, minutes, talk: { create: { abstract, speakers } } },
      select: { id: true },
    });
    await decide(tx, actor, id, { status: "accepted", decidedAt: now, agendaItemId: item.id });
    const linkId = await giveSpeakerLink(tx, { eventId: event.id, personId, email: emailKey });
    await enqueueMail(tx, acceptedMail(event, { linkId, name: proposal.name, address: emailKey }, title));
    await recordChange(tx, actor, { act: "proposal.accepted", subject: title, eventId: event.id }, now);
    return { ok: true, eventId: event.id };
  });
}

export function declineProposal(actor: Actor, input: DecisionInput, now: Date): Promise<Decided> {
  return transaction(async (tx) => {
    const { event, proposal } = await lockProposal(tx, actor, input.proposalId);
    if (proposal?.status !== "proposed") return refused("decided");
    const newer = newerThan(input.seen, proposalTexts(proposal));
    if (newer) return newer;
    await decide(tx, actor, proposal.id, { status: "declined", decidedAt: now });
    await enqueueMail(tx, declinedMail(event, proposal));
    await recordChange(tx, actor, { act: "proposal.declined", subject: proposal.title, eventId: event.id }, now);
    return { ok: true, eventId: event.id };
  });
}

/** Takes a decline back: the talk is to be decided again, and its speaker is told. */
export function reconsiderProposal(actor: Actor, proposalId: string, now: Date): Promise<Decided> {
  return transaction(async (tx) => {
    const { event, proposal } = await lockProposal(tx, actor, proposalId);
    if (proposal?.status !== "declined") return refused("decided");
    const undecided = { status: "proposed", decidedAt: null, decidedById: null } as const;
    await tx.proposal.update({ where: { id: proposal.id }, data: undecided, select: { id: true } });
    await enqueueMail(tx, reconsideredMail(event, proposal));
    await recordChange(tx, actor, { act: "proposal.reconsidered", subject: proposal.title, eventId: event.id }, now);
    return { ok: true, eventId: event.id };
  });
}

/** Offers a talk to another event of this organizer's instead. It is to be decided there. */
export function moveProposal(actor: Actor, input: MoveInput, now: Date): Promise<Decided> {
  return transaction(async (tx) => {
    const { proposalId, toEventId, seen } = input;
    // Two talks that are moved in opposite directions: the events are held in one order for everybody.
    if (!isId(toEventId)) throw new NotFound();
    if (toEventId < (await findEventOf(tx, proposalId))) await lockEventForEdit(tx, actor, toEventId);
    const { event: from, proposal } = await lockProposal(tx, actor, proposalId);
    if (proposal?.status !== "proposed") return refused("decided");
    if (from.id === toEventId) return refused("same-event", "toEventId");
    const to = await lockEventForEdit(tx, actor, toEventId);
    if (to.status === "cancelled" || to.endsAt <= now) return refused("over", "toEventId");
    const newer = newerThan(seen, proposalTexts(proposal));
    if (newer) return newer;
    const data = { eventId: to.id, movedFromId: from.id, movedAt: now };
    await tx.proposal.update({ where: { id: proposal.id }, data, select: { id: true } });
    await enqueueMail(tx, movedMail(from, to, proposal));
    for (const eventId of [from.id, to.id]) {
      const details = { other: to.title };
      await recordChange(tx, actor, { act: "proposal.moved", subject: proposal.title, eventId, details }, now);
    }
    return { ok: true, eventId: from.id };
  });
}

/** Whom the organizer means: somebody new, or somebody of whom there is a page. Null for a page that nobody has. */
async function findSpeaker(
  tx: Tx,
  { speaker, page }: AcceptInput,
  { name, bio }: { name: string; bio: string },
): Promise<string | null> {
  if (speaker === "new") {
    const { id } = await addNamesake(tx, name);
    await tx.person.update({ where: { id }, data: { bio }, select: { id: true } });
    return id;
  }
  if (speaker !== "other" && !isId(speaker)) throw new NotFound();
  const slug =
    page
      .replace(/[?#].*$/, "")
      .split("/")
      .filter(Boolean)
      .at(-1) ?? "";
  const where = speaker === "other" ? { slug } : { id: speaker };
  return (await tx.person.findUnique({ where, select: { id: true } }))?.id ?? null;
}

/** Holds the event a talk is offered to. The proposal is null where it was moved to another at this moment. */
async function lockProposal(tx: Tx, actor: Actor, proposalId: string) {
  const eventId = await findEventOf(tx, proposalId);
  const event = await lockEventForEdit(tx, actor, eventId);
  // Read anew: only now nobody else can be deciding on it.
  await tx.$queryRaw`SELECT id FROM "Proposal" WHERE id = ${proposalId}::uuid FOR UPDATE`;
  const proposal = await tx.proposal.findUnique({ where: { id: proposalId } });
  if (!proposal) throw new NotFound();
  return { event, proposal: proposal.eventId === eventId ? proposal : null };
}

async function findEventOf(tx: Tx, proposalId: string): Promise<string> {
  const found = isId(proposalId)
    ? await tx.proposal.findUnique({ where: { id: proposalId }, select: { eventId: true } })
    : null;
  if (!found) throw new NotFound();
  return found.eventId;
}

type Decision = { status: "accepted" | "declined"; decidedAt: Date; agendaItemId?: string };

async function decide(tx: Tx, actor: Actor, id: string, decision: Decision): Promise<void> {
  const decidedById = actor.userId || null;
  await tx.proposal.update({ where: { id }, data: { ...decision, decidedById }, select: { id: true } });
}
