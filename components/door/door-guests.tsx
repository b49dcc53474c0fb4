"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { idle } from "@/lib/access/outcomes";
import { markAtDoorAction } from "@/lib/door/actions";
import type { DoorState } from "@/lib/door/queries";
import { formatTime } from "@/lib/platform/time";

type Guest = DoorState["guests"][number];
type Props = { secret: string; search: string; guests: Guest[]; timeZone: string };

/** As many as somebody scrolls through; whoever is not among them is found by name. */
const SHOWN = 200;

/** Everybody expected, in one form: the pressed button says who and what. */
export function DoorGuests({ secret, search, guests, timeZone }: Props) {
  const [state, send] = useActionState(markAtDoorAction, idle);
  const shown = guests.slice(0, SHOWN);
  return (
    <form action={send} className="grid gap-4">
      <ErrorSummary state={state} prefix="door" />
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="search" value={search} />
      {guests.length === 0 && (
        <p className="border-hairline border-y py-3 text-muted">
          {search ? "Nobody by that name. Add them as a walk-in." : "Nobody has a seat yet."}
        </p>
      )}
      <ol className="divide-y divide-hairline border-hairline border-y empty:hidden">
        {shown.map((guest) => (
          <DoorGuest key={guest.id} guest={guest} timeZone={timeZone} />
        ))}
      </ol>
      {guests.length > SHOWN && <p className="text-muted">And {guests.length - SHOWN} more: search by name.</p>}
    </form>
  );
}

function DoorGuest({ guest, timeZone }: { guest: Guest; timeZone: string }) {
  const { id, name, status, partySize, outcome, people, since } = guest;
  const isIn = outcome === "came";
  return (
    <li id={`guest-${id}`} className="flex min-h-14 items-center justify-between gap-4 py-1.5 target:bg-tint">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="font-semibold">{name}</span>
        {partySize > 1 && <span className="text-muted"> and {partySize - 1} more</span>}
        {status === "waitlisted" && <span className="block text-muted text-small">Waits for a seat</span>}
        {isIn && since && (
          <span className="block text-muted text-small">
            In since {formatTime(since, timeZone)}
            {partySize > 1 && `, ${people} of ${partySize}`}
          </span>
        )}
      </span>
      <button
        type="submit"
        name="mark"
        value={`${isIn ? "undo" : "came"}:${id}`}
        aria-label={`${isIn ? "Undo" : "Came"}, ${name}`}
        className="min-h-11 shrink-0 rounded-mark border border-control px-4 font-semibold hover:border-ink hover:bg-tint"
      >
        {isIn ? "Undo" : "Came"}
      </button>
    </li>
  );
}
