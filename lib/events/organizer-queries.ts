import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db, type Tx } from "@/lib/platform/db";
import { formatDate, toLocalInput } from "@/lib/platform/time";
import { editableBy } from "./access";
import { formatDay } from "./days";
import { nextMonthly, nextTitle } from "./next-rules";
import { canHost } from "./policy";
import { printProgramme } from "./programme";

export type Choice = { value: string; label: string };
export type EventChoices = Awaited<ReturnType<typeof listEventChoices>>;
export type EventDraft = NonNullable<Awaited<ReturnType<typeof findEventDraft>>>;

/** What the form of an event offers: chapters to host with, known venues and series, events to lead up to. */
export async function listEventChoices(actor: Actor, ownId?: string) {
  const [chapters, venues, series, events] = await Promise.all([
    db().chapter.findMany({
      where: actor.isOwner ? {} : { id: { in: actor.chapterIds } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    db().venue.findMany({ orderBy: [{ city: "asc" }, { name: "asc" }], select: { id: true, name: true, city: true } }),
    db().series.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
    db().event.findMany({
      where: {
        AND: [{ OR: [{ publishedAt: { not: null } }, editableBy(actor)] }, ownId ? { id: { not: ownId } } : {}],
      },
      orderBy: { startsAt: "desc" },
      take: 200,
      select: { id: true, title: true, startsAt: true, timeZone: true },
    }),
  ]);
  return {
    chapters: chapters.map(({ id, name }): Choice => ({ value: id, label: name })),
    venues: venues.map(({ id, name, city }): Choice => ({ value: id, label: `${name}, ${city}` })),
    series: series.map(({ id, name }): Choice => ({ value: id, label: name })),
    events: events.map(
      ({ id, title, startsAt, timeZone }): Choice => ({
        value: id,
        label: `${title}, ${formatDate(startsAt, timeZone, "short")}`,
      }),
    ),
  };
}

/** What the next of a series begins with; null for strangers. Outside a series it is no edition. */
export async function findNextInSeries(actor: Actor, id: string, now: Date) {
  const event = await db().event.findFirst({
    where: { AND: [{ id }, editableBy(actor)] },
    select: {
      ...{ id: true, title: true, startsAt: true, timeZone: true, edition: true },
      series: {
        select: {
          name: true,
          events: { orderBy: { edition: { sort: "desc", nulls: "last" } }, take: 1, select: { edition: true } },
        },
      },
    },
  });
  if (!event) return null;
  const { series, ...last } = event;
  const latest = series?.events[0]?.edition ?? null;
  const edition = latest === null ? null : latest + 1;
  return {
    ...last,
    seriesName: series?.name ?? null,
    nextEdition: edition,
    suggested: {
      title: nextTitle(last.title, last.edition, edition),
      startsAt: nextMonthly(last.startsAt, last.timeZone, now),
    },
  };
}

/** An event as its form shows it: every field the text that would be typed. Null for strangers. */
export function findEventDraft(actor: Actor, id: string) {
  return readEventDraft(db(), actor, id);
}

/** The same in the caller's transaction. */
export async function readEventDraft(tx: Tx, actor: Actor, id: string) {
  const event = await tx.event.findFirst({
    where: { AND: [{ id }, editableBy(actor)] },
    select: {
      ...{ id: true, title: true, summary: true, description: true, kind: true, startsAt: true, endsAt: true },
      ...{ timeZone: true, attendability: true, venueId: true, joinUrl: true, seriesId: true, edition: true },
      ...{ capacity: true, seatsTaken: true, onlineCapacity: true, onlineSeatsTaken: true, status: true },
      ...{ takesRsvps: true, rsvpsOpenAt: true, rsvpsCloseAt: true, hasWaitlist: true, needsApproval: true },
      ...{ plusOnesLimit: true, reminders: true, showsAttendance: true },
      series: { select: { id: true, name: true, description: true } },
      venue: { select: { name: true, address: true, city: true, directions: true } },
      hosts: { orderBy: { position: "asc" }, select: { chapter: { select: { id: true, name: true } } } },
      runUp: { include: { programme: { orderBy: { position: "asc" } }, targetEvent: { select: { title: true } } } },
    },
  });
  if (!event) return null;
  const { hosts, runUp, startsAt, endsAt, rsvpsOpenAt, rsvpsCloseAt, ...fields } = event;
  const chapters = hosts.map((host) => host.chapter);
  return {
    ...fields,
    startsAt: toLocalInput(startsAt, event.timeZone),
    endsAt: toLocalInput(endsAt, event.timeZone),
    rsvpsOpenAt: rsvpsOpenAt ? toLocalInput(rsvpsOpenAt, event.timeZone) : "",
    rsvpsCloseAt: rsvpsCloseAt ? toLocalInput(rsvpsCloseAt, event.timeZone) : "",
    hostNames: chapters.map(({ name }) => name),
    hostIds: chapters.filter(({ id }) => canHost(actor, id)).map(({ id }) => id),
    /** Hosts that only their own organizers, or an owner, take off again. */
    coHosts: chapters.filter(({ id }) => !canHost(actor, id)).map(({ name }) => name),
    runUp: {
      choice: runUp ? (runUp.targetEventId ? "here" : "elsewhere") : "none",
      targetEventId: runUp?.targetEventId ?? "",
      targetTitle: runUp?.targetEvent?.title ?? "",
      name: runUp?.name ?? "",
      url: runUp?.url ?? "",
      startsOn: runUp?.startsOn ? formatDay(runUp.startsOn) : "",
      endsOn: runUp?.endsOn ? formatDay(runUp.endsOn) : "",
      proposalsUntil: runUp?.proposalsUntil ? formatDay(runUp.proposalsUntil) : "",
      proposalsUrl: runUp?.proposalsUrl ?? "",
      ticketsUntil: runUp?.ticketsUntil ? formatDay(runUp.ticketsUntil) : "",
      ticketsUrl: runUp?.ticketsUrl ?? "",
      programme: printProgramme(runUp?.programme ?? []),
    },
  };
}
