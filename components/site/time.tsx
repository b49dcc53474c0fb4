import type { ReactNode } from "react";

type Props = {
  at: Date;
  /** The event's zone. With it, the reader's own time is added after it where scripts run and the zones differ. */
  timeZone?: string;
  children: ReactNode;
};

/** A moment people can read and machines too. */
export function Time({ at, timeZone, children }: Props) {
  return (
    <time dateTime={at.toISOString()} data-zone={timeZone}>
      {children}
    </time>
  );
}
