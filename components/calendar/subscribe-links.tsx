import { type CalendarLink, subscribeLinks } from "@/lib/calendar/links";
import { OutwardLinks } from "./outward-links";

type Props = {
  /** What comes into the calendar, "every event of BangPypers". */
  what: string;
  /** The whole address of the feed. */
  feed: string;
};

/** How to have these events in one's own calendar, new ones by themselves. */
export function SubscribeLinks({ what, feed }: Props) {
  const links: CalendarLink[] = [...subscribeLinks(feed), { label: "The address", url: feed }];
  return (
    <details className="group print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center font-semibold text-small underline underline-offset-4 [&::-webkit-details-marker]:hidden">
        Subscribe to {what}
      </summary>
      <div className="grid gap-4 border-hairline border-l-2 pl-4 text-small">
        <p className="text-muted">New events come into your calendar by themselves, and changes too.</p>
        <OutwardLinks label={`Subscribe to ${what} with`} links={links} />
      </div>
    </details>
  );
}
