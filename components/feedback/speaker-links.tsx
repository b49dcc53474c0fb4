import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { mailSpeakerLinkAction } from "@/lib/feedback/actions";
import type { EventFeedback } from "@/lib/feedback/organizer-queries";

type Props = { eventId: string; speakers: EventFeedback["speakers"] };

/** A link for each speaker to what was said about their own part: to copy, or to have mailed. */
export function SpeakerLinks({ eventId, speakers }: Props) {
  return (
    <section aria-labelledby="speakers" className="grid gap-4 border-ink border-t-2 pt-4">
      <h2 id="speakers" className="font-bold text-h2 tracking-tight">
        For those on stage
      </h2>
      <p className="max-w-measure text-muted">
        Each link opens what was said about that speaker’s parts, without anybody’s name, and nothing else.
      </p>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {speakers.map(({ id, name, link }) => (
          <li key={id} className="grid gap-x-8 gap-y-1 py-3 md:grid-cols-[14rem_minmax(0,1fr)]">
            <p className="font-semibold">{name}</p>
            <div className="grid min-w-0 gap-1">
              <a href={link} className="inline-flex min-h-6 [overflow-wrap:anywhere] font-mono text-fine">
                {link}
              </a>
              <ActionForm
                action={mailSpeakerLinkAction}
                submit="Mail the link"
                hidden={{ eventId, personId: id }}
                variant="quiet"
                className="grid max-w-form gap-4"
                disclose={
                  <>
                    Mail it<span className="sr-only"> to {name}</span>…
                  </>
                }
              >
                <TextField name="email" label={`E-mail address of ${name}`} type="email" maxLength={254} required />
              </ActionForm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
