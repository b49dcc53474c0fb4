import { QrCode } from "@/components/ui/qr-code";
import { showRoomCode } from "@/lib/door/room-rules";
import type { QrDrawing } from "@/lib/platform/qr";

type Props = { eventTitle: string; code: string; address: string; drawing: QrDrawing };

/** What hangs in the room, or stands on its screen: a code for cameras, and the same to be typed. */
export function RoomSign({ eventTitle, code, address, drawing }: Props) {
  const { host } = new URL(address);
  return (
    <article
      aria-labelledby="sign-title"
      className="print-sheet mx-auto grid w-full max-w-measure justify-items-center gap-6 border-ink border-y-4 py-8 text-center print:h-[235mm] print:max-w-none print:content-center print:border-y-0"
    >
      <p className="text-lead">{eventTitle}</p>
      <h2 id="sign-title" className="font-extrabold text-h1 tracking-tight">
        You are here? Check in.
      </h2>
      <div className="mx-auto w-full max-w-96 print:max-w-[120mm]">
        <QrCode drawing={drawing} label={`Leads to ${address}`} />
      </div>
      <p className="grid gap-2">
        <span className="text-lead text-muted">{host}/check-in/</span>
        <span className="font-bold font-mono text-h1">{showRoomCode(code)}</span>
      </p>
    </article>
  );
}
