import type { ReactNode } from "react";
import { QrCode } from "@/components/ui/qr-code";
import type { QrDrawing } from "@/lib/platform/qr";

type Props = {
  eventTitle: string;
  /** What the sign says, to be read from across the room. */
  title: string;
  address: string;
  drawing: QrDrawing;
  /** How the address is typed, for who points no camera at it. */
  children: ReactNode;
};

/** What hangs in the room, or stands on its screen: a code for cameras, and the same to be typed. */
export function RoomSign({ eventTitle, title, address, drawing, children }: Props) {
  return (
    <article
      aria-labelledby="sign-title"
      className="print-sheet mx-auto grid w-full max-w-measure justify-items-center gap-6 border-ink border-y-4 py-8 text-center print:h-[235mm] print:max-w-none print:content-center print:border-y-0"
    >
      <p className="text-lead">{eventTitle}</p>
      <h2 id="sign-title" className="font-extrabold text-h1 tracking-tight">
        {title}
      </h2>
      <div className="mx-auto w-full max-w-96 print:max-w-[120mm]">
        <QrCode drawing={drawing} label={`Leads to ${address}`} />
      </div>
      <p className="grid min-w-0 gap-2">{children}</p>
    </article>
  );
}
