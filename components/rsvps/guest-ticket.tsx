import { QrCode } from "@/components/ui/qr-code";
import { drawQr } from "@/lib/platform/qr";
import { formatMoment } from "@/lib/platform/time";
import type { GuestRsvp } from "@/lib/rsvps/guest-queries";
import { partyLine } from "@/lib/rsvps/guest-rules";

type Props = { rsvp: GuestRsvp; ticket: string };

/** What a guest shows at the door. It is paper in both themes, because a camera has to read it. */
export function GuestTicket({ rsvp: { name, partySize, event }, ticket }: Props) {
  return (
    <section
      aria-labelledby="ticket"
      className="on-paper grid break-inside-avoid rounded-mark border-2 border-ink bg-paper text-ink sm:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="mx-auto w-full max-w-72 p-2">
        <QrCode drawing={drawQr(ticket)} label="The code of your ticket, for the camera at the door" />
      </div>
      <div className="grid content-between gap-4 border-ink border-dashed p-5 max-sm:border-t-2 sm:border-l-2">
        <div className="grid gap-1">
          <h2 id="ticket" className="font-semibold text-muted text-small">
            Your ticket
          </h2>
          <p className="font-bold text-h3">{event.title}</p>
          <p className="font-mono">{formatMoment(event.startsAt, event.timeZone, "short")}</p>
        </div>
        <div>
          <p className="font-semibold [overflow-wrap:anywhere]">{partyLine(name, partySize)}</p>
          <p className="text-muted text-small">Show it at the door. Your name does as well.</p>
        </div>
      </div>
    </section>
  );
}
