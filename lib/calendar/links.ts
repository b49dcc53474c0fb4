import type { CalendarEntry } from "./icalendar";

type Told = Pick<CalendarEntry, "title" | "description" | "location" | "startsAt" | "endsAt" | "timeZone">;
export type CalendarLink = { label: string; url: string };

/** Where an event opens as a new entry in the calendars that live in a browser. */
export function addToCalendarLinks({ title, description, location, startsAt, endsAt, timeZone }: Told): CalendarLink[] {
  return [
    {
      label: "Google",
      url: address("https://calendar.google.com/calendar/render", {
        action: "TEMPLATE",
        text: title,
        dates: `${compact(startsAt)}/${compact(endsAt)}`,
        ctz: timeZone,
        details: description,
        location,
      }),
    },
    {
      label: "Outlook",
      url: address("https://outlook.live.com/calendar/0/deeplink/compose", {
        path: "/calendar/action/compose",
        rru: "addevent",
        subject: title,
        // With an offset: Outlook takes a time without one for the reader's own.
        startdt: startsAt.toISOString(),
        enddt: endsAt.toISOString(),
        body: description,
        location,
      }),
    },
    {
      label: "Yahoo",
      url: address("https://calendar.yahoo.com/", {
        v: "60",
        title,
        st: compact(startsAt),
        et: compact(endsAt),
        desc: description,
        in_loc: location,
      }),
    },
  ];
}

/** Where a feed is subscribed to: in the program that is there for it, or in a calendar that lives in a browser. */
export function subscribeLinks(feed: string): CalendarLink[] {
  const webcal = feed.replace(/^https?:/, "webcal:");
  return [
    { label: "Your calendar app", url: webcal },
    { label: "Google", url: address("https://calendar.google.com/calendar/render", { cid: webcal }) },
    { label: "Outlook", url: address("https://outlook.live.com/calendar/0/addfromweb", { url: feed }) },
  ];
}

/** "20210807T123000Z" */
function compact(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, "");
}

function address(base: string, values: Record<string, string>): string {
  const query = Object.entries(values).filter(([, value]) => value !== "");
  // Some of them show a "+" where a space was meant.
  return `${base}?${new URLSearchParams(query).toString().replaceAll("+", "%20")}`;
}
