import { ActionForm } from "@/components/ui/action-form";
import { QrCode } from "@/components/ui/qr-code";
import { drawQr } from "@/lib/platform/qr";
import { revokeVolunteerLinkAction } from "@/lib/volunteers/actions";
import type { ListedVolunteerLink } from "@/lib/volunteers/organizer-queries";

type Props = {
  links: ListedVolunteerLink[];
  /** What they open, in the words of a sentence: "the door". */
  opens: string;
  /** What has come by a link so far; nothing where that is not counted. */
  use?: (link: ListedVolunteerLink) => string;
};

/** The links that open a duty of an event: each as an address to send and a code to point a camera at. */
export function VolunteerLinks({ links, opens, use }: Props) {
  if (links.length === 0) return null;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {links.map((link) => (
        <li key={link.id} id={`link-${link.id}`} className="grid gap-4 py-5 target:bg-tint sm:grid-cols-[1fr_9rem]">
          <div className="grid min-w-0 content-start gap-2">
            <p className="font-semibold">{link.label}</p>
            {use && <p className="text-muted text-small">{use(link)}</p>}
            <a href={link.url} className="[overflow-wrap:anywhere] font-mono text-small">
              {link.url}
            </a>
            <ActionForm
              action={revokeVolunteerLinkAction}
              hidden={{ linkId: link.id }}
              submit={`Close the link of ${link.label}`}
              variant="danger"
            />
          </div>
          <div className="max-w-36">
            <QrCode drawing={drawQr(link.url)} label={`Opens ${opens} for ${link.label}`} />
          </div>
        </li>
      ))}
    </ul>
  );
}
