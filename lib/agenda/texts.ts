import type { Texts } from "@/lib/platform/fingerprint";
import { type EventTimes, slotTime } from "./rules";

type Slot = {
  title: string;
  description: string;
  startsAt: Date | null;
  minutes: number | null;
  track: { name: string } | null;
};

export function trackTexts({ name }: { name: string }): Texts {
  return { Name: name };
}

/** What an organizer reads of a slot before they edit it. */
export function slotTexts({ title, description, startsAt, minutes, track }: Slot, event: EventTimes): Texts {
  const { day, time } = slotTime(startsAt, event);
  return {
    Title: title,
    Starts: time && `${day} ${time}`,
    Minutes: minutes?.toString() ?? "",
    Track: track?.name ?? "",
    Description: description,
  };
}
