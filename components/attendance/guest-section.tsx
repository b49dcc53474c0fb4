import type { ReactNode } from "react";
import { GuestTags } from "@/components/rsvps/guest-tags";
import type { ListedGuest } from "@/lib/attendance/organizer-queries";
import { whyNotMark } from "@/lib/attendance/rules";
import { formatDate } from "@/lib/platform/time";

type Props = {
  title: string;
  guests: ListedGuest[];
  event: { id: string; timeZone: string; isHybrid: boolean; hasStarted: boolean };
  /** Number them: the order of the line matters. */
  isLine?: boolean;
  /** What stands here while there is nobody. */
  children: ReactNode;
};

/** One part of the guest list: who they are, and what can be said of them at the door. */
export function GuestSection({ title, guests, event, isLine = false, children }: Props) {
  const id = title.toLowerCase().replaceAll(/\W+/g, "-");
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="flex items-baseline gap-3 font-bold text-h3">
        {title} <span className="font-mono font-normal text-body text-muted">{guests.length}</span>
      </h2>
      {guests.length === 0 ? (
        <p className="border-hairline border-y py-3 text-muted">{children}</p>
      ) : (
        <ol className="divide-y divide-hairline border-hairline border-y">
          {guests.map((guest, index) => (
            <GuestRow key={guest.id} guest={guest} event={event} place={isLine ? index + 1 : null} />
          ))}
        </ol>
      )}
    </section>
  );
}

type RowProps = { guest: ListedGuest; event: Props["event"]; place: number | null };

function GuestRow({ guest, event, place }: RowProps) {
  const answered = formatDate(guest.createdAt, event.timeZone, "short");
  return (
    <li
      id={`guest-${guest.id}`}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 [contain-intrinsic-size:auto_3.5rem] [content-visibility:auto] target:bg-tint"
    >
      {place !== null && <span className="w-[3ch] text-right font-mono text-muted">{place}</span>}
      <span className="min-w-0 flex-[1_1_16rem] [overflow-wrap:anywhere]">
        <a
          href={`/organize/events/${event.id}/guests/${guest.id}`}
          className="inline-block min-h-6 font-semibold text-ink decoration-1 underline-offset-4"
        >
          {guest.name || "A guest without a name"}
        </a>
        <GuestTags guest={guest} isHybrid={event.isHybrid} />
        <span className="block text-muted text-small">
          {guest.email} <span className="whitespace-nowrap">· {answered}</span>
        </span>
      </span>
      {guest.status !== "cancelled" && <GuestActs guest={guest} event={event} />}
    </li>
  );
}

function GuestActs({ guest, event }: Omit<RowProps, "place">) {
  if (guest.outcome) {
    return (
      <span className="flex items-center gap-3">
        <strong>{guest.outcome === "came" ? "Came" : "No-show"}</strong>
        <MarkButton mark="undo" guest={guest}>
          Undo
        </MarkButton>
      </span>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-2">
      <MarkButton mark="came" guest={guest}>
        Came
      </MarkButton>
      {whyNotMark(guest.status, "no_show", event) === null && (
        <MarkButton mark="no_show" guest={guest}>
          No-show
        </MarkButton>
      )}
      <a
        href={`/organize/events/${event.id}/guests/${guest.id}/remove`}
        aria-label={`Remove… ${guest.name}`}
        className="inline-flex min-h-11 items-center px-2"
      >
        Remove…
      </a>
    </span>
  );
}

type MarkProps = { mark: "came" | "no_show" | "undo"; guest: ListedGuest; children: string };

function MarkButton({ mark, guest, children }: MarkProps) {
  return (
    <button
      type="submit"
      name="mark"
      value={`${mark}:${guest.id}`}
      aria-label={`${children}, ${guest.name}`}
      className="min-h-11 rounded-mark border border-control px-3 font-semibold text-small hover:border-ink hover:bg-tint"
    >
      {children}
    </button>
  );
}
