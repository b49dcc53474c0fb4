import { ActionForm } from "@/components/ui/action-form";
import { QrCode } from "@/components/ui/qr-code";
import { revokeDoorLinkAction } from "@/lib/door/actions";
import type { ListedDoorLink } from "@/lib/door/organizer-queries";
import { drawQr } from "@/lib/platform/qr";

/** The links that open an event's door: each as an address to send and a code to point a camera at. */
export function DoorLinks({ eventId, links }: { eventId: string; links: ListedDoorLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {links.map(({ id, label, url, entries }) => (
        <li key={id} id={`link-${id}`} className="grid gap-4 py-5 target:bg-tint sm:grid-cols-[1fr_9rem]">
          <div className="grid min-w-0 content-start gap-2">
            <p className="font-semibold">{label}</p>
            <p className="text-muted text-small">{entries === 0 ? "Not used yet" : `${entries} marked by it`}</p>
            <a href={url} className="break-all font-mono text-small">
              {url}
            </a>
            <ActionForm
              action={revokeDoorLinkAction}
              hidden={{ eventId, doorLinkId: id }}
              submit={`Close the link of ${label}`}
              variant="danger"
            />
          </div>
          <div className="max-w-36">
            <QrCode drawing={drawQr(url)} label={`Opens the door for ${label}`} />
          </div>
        </li>
      ))}
    </ul>
  );
}
