import { type AttendanceFacts, hasDoorList } from "@/lib/attendance/rules";
import { escapeMarkdown } from "@/lib/platform/markdown-text";
import { formatDate } from "@/lib/platform/time";
import type { EveningToTell } from "./draft-rules";
import { names, ordinal, titled } from "./wording";

type EventToTell = EveningToTell["event"];

/** "On Saturday 7 August 2021 we met online for “PyFlames 2”. It was our second PyFlames, …" */
export function openingSentences(event: EventToTell): string[] {
  return [`${days(event)} we met${place(event)} for ${titled(event.title)}.`, ...ofSeries(event)];
}

function days({ startsAt, endsAt, timeZone }: EventToTell): string {
  const first = formatDate(startsAt, timeZone);
  const last = formatDate(endsAt, timeZone);
  // A party that ends after midnight is still of the evening it began in.
  const isOvernight = endsAt.getTime() - startsAt.getTime() < 16 * 60 * 60 * 1000;
  return first === last || isOvernight ? `On ${first}` : `From ${first} to ${last}`;
}

function place({ attendability, venue }: EventToTell): string {
  if (attendability === "online") return " online";
  const room = venue ? ` at ${escapeMarkdown(venue.name)} in ${escapeMarkdown(venue.city)}` : "";
  if (attendability === "in_person") return room;
  return room === "" ? " in a room and online" : `${room} and online`;
}

function ofSeries({ series, edition, hosts }: EventToTell): string[] {
  const together = hosts.length > 1 ? `put together by ${names(hosts)}` : "";
  const number = series && edition !== null ? `our ${ordinal(edition)} ${escapeMarkdown(series.name)}` : "";
  const said = [number, together].filter(Boolean);
  return said.length > 0 ? [`It was ${said.join(", ")}.`] : [];
}

/** Who came, never who promised to: RSVPs are no attendance. */
export function attendanceSentences(facts: AttendanceFacts | null): string[] {
  if (!facts) return [];
  const { headCount, came, walkedIn } = facts;
  const atTheDoor = walkedIn > 0 ? `${came} with an RSVP and ${walkedIn} who walked in` : String(came);
  if (headCount) {
    const inTheRoom = `${ofUs(headCount.count, headCount.isApproximate)} there.`;
    return hasDoorList(facts) ? [inTheRoom, `The door counted ${atTheDoor}.`] : [inTheRoom];
  }
  if (!hasDoorList(facts)) return [];
  return [walkedIn > 0 ? `${ofUs(came + walkedIn)} there: ${atTheDoor}.` : `${ofUs(came)} there.`];
}

function ofUs(count: number, isApproximate = false): string {
  if (count === 0) return "Nobody was";
  if (count === 1) return "One of us was";
  return `${isApproximate ? "Around " : ""}${count} of us were`;
}

/** True before that event and after it. */
export function runUpSentence({ name, days }: NonNullable<EveningToTell["runUp"]>): string {
  return `All of this was on the way to ${escapeMarkdown(name)}${days ? ` (${days})` : ""}.`;
}

const MANY = 8;

/** Thanks to everybody on stage by name, as long as that is still read. */
export function thanksSentence({ parts, attendance }: EveningToTell): string[] {
  if (attendance?.headCount?.count === 0) return [];
  const onStage = [...new Set(parts.flatMap(peopleOf))];
  if (onStage.length === 0) return ["Thank you to everybody who came."];
  if (onStage.length > MANY) return ["Thank you to everybody who was on stage, and to everybody who came."];
  return [`Thank you to ${names(onStage)}, and to everybody who came.`];
}

function peopleOf(part: EveningToTell["parts"][number]): string[] {
  if (part.kind === "panel") return [...part.moderators, ...part.panelists];
  if (part.kind === "lightning_talks") return part.talks.flatMap(({ speakers }) => speakers);
  return part.speakers;
}
