import { installation } from "@/lib/access/actor";
import { addItem } from "@/lib/agenda/mutations";
import { NewItemInput } from "@/lib/agenda/schema";
import { createEvent } from "@/lib/events/mutations";
import { EventInput } from "@/lib/events/schema";
import { publishEvent } from "@/lib/messages/event-mutations";
import { DAY } from "@/lib/platform/durations";
import { toLocalInput } from "@/lib/platform/time";
import { openCall } from "@/lib/proposals/call-mutations";
import { CallInput } from "@/lib/proposals/schema";
import { addQuestion, chooseConsents } from "@/lib/rsvp-questions/mutations";
import { NewQuestion } from "@/lib/rsvp-questions/schema";
import { nextMeetup, series } from "./chapters";
import { accepted } from "./typed";

const ZONE = "Asia/Kolkata";

/** The meetup to come: on the first Saturday that leaves enough time to RSVP. */
export async function loadNextMeetup(chapterId: string[], now: Date): Promise<void> {
  const { title, summary, description, start, end, capacity, venue, agenda, questions } = nextMeetup;
  const day = saturdayAfter(new Date(now.getTime() + nextMeetup.daysAhead * DAY));
  const event = accepted(
    await createEvent(
      installation,
      EventInput.parse({
        ...{ title, summary, description, chapterId, timeZone: ZONE, kind: "meetup", attendability: "in_person" },
        ...{ startsAt: `${day}T${start}`, endsAt: `${day}T${end}`, capacity: String(capacity) },
        ...{ takesRsvps: "on", hasWaitlist: "on", showsAttendance: "on", reminders: ["1440", "60"] },
        ...{ venueName: venue.name, venueAddress: venue.address, venueCity: venue.city },
        ...{ seriesName: series.name, edition: "3" },
      }),
      now,
    ),
  );
  for (const { kind, title: slot, start: time, minutes, description: about } of agenda) {
    const item = { eventId: event.id, kind, title: slot, time, minutes: String(minutes), description: about };
    accepted(await addItem(installation, NewItemInput.parse(item), now));
  }
  for (const question of questions) {
    accepted(await addQuestion(installation, NewQuestion.parse({ eventId: event.id, ...question }), now));
  }
  const { closesDaysBefore, text } = nextMeetup.call;
  const lastDay = new Date(Date.parse(`${day}T00:00:00Z`) - closesDaysBefore * DAY).toISOString().slice(0, 10);
  const closesAt = `${lastDay}T23:59`;
  accepted<object>(await openCall(installation, CallInput.parse({ eventId: event.id, text, closesAt }), now));
  await chooseConsents(installation, { eventId: event.id, consent: ["photos", "show_name"] }, now);
  accepted(await publishEvent(installation, event.id, now));
}

/** "2026-12-12": the Saturday at or after this instant, on the calendar of the meetup's zone. */
function saturdayAfter(from: Date): string {
  const at = from.getTime();
  const candidates = Array.from({ length: 7 }, (_, days) => toLocalInput(new Date(at + days * DAY), ZONE).slice(0, 10));
  return candidates.find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 6) ?? candidates[0] ?? "";
}
