"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { idle } from "@/lib/access/outcomes";
import { markGuestAction } from "@/lib/attendance/actions";

type Props = { eventId: string; search: string; children: ReactNode };

/** One form around the whole door list, however long: the pressed button says which guest and what. */
export function DoorForm({ eventId, search, children }: Props) {
  const [state, send] = useActionState(markGuestAction, idle);
  return (
    <form action={send} className="grid gap-10">
      <ErrorSummary state={state} prefix="door" />
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="search" value={search} />
      {children}
    </form>
  );
}
