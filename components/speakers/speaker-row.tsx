import { Face } from "@/components/people/face";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/platform/time";
import { revokeSpeakerLinkAction, sendSpeakerLinkAction } from "@/lib/speakers/actions";
import type { SpeakerForOrganizer } from "@/lib/speakers/organizer-queries";
import { recordingLine } from "@/lib/speakers/rules";

type Props = { speaker: SpeakerForOrganizer; event: { id: string; timeZone: string } };

const list = new Intl.ListFormat("en-GB");

/** Somebody on stage, for the organizer: what is missing of them, and the link with which they say it themselves. */
export function SpeakerRow({ speaker, event }: Props) {
  const { id, slug, name, photo, panels, talks, link, missing } = speaker;
  const hidden = { eventId: event.id, personId: id };
  const parts = [...panels.map(({ title, role }) => `${title} (${role})`), ...talks.map(({ title }) => title)];
  const isOpen = link !== null && link.revokedAt === null;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-3 py-5 md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div className="flex min-w-0 gap-3">
        <Face name={name} photo={photo} />
        <div className="grid min-w-0 grid-cols-1 content-start gap-1">
          <h2 className="font-bold text-h3">
            <a href={`/people/${slug}`} className="text-ink">
              {name}
            </a>
          </h2>
          <p className="text-muted text-small">{list.format(parts)}</p>
          {missing.length > 0 ? (
            <p>
              <span className="font-semibold">Missing: </span>
              {list.format(missing)}
            </p>
          ) : (
            <p>Everything is there.</p>
          )}
          <p className={link?.mayRecord === false ? "font-semibold" : undefined}>
            {recordingLine(link?.mayRecord ?? null)}
          </p>
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-1 max-md:pl-13">
        <p className="text-small">{link ? standing(link, event.timeZone) : "No link sent yet."}</p>
        <ActionForm
          action={sendSpeakerLinkAction}
          submit={isOpen ? "Send it again" : "Mail the link"}
          hidden={hidden}
          variant="quiet"
          className="grid gap-4"
          idPrefix={`link-${id}`}
          disclose={
            <>
              {isOpen ? "Send the link again" : "Mail the link to their own page"}
              <span className="sr-only"> to {name}</span>…
            </>
          }
        >
          <TextField
            name="email"
            label={`E-mail address of ${name}`}
            type="email"
            maxLength={254}
            hint={isOpen ? "With another address, the link of before opens nothing any more." : undefined}
            defaultValue={link?.email}
            required
          />
        </ActionForm>
        {isOpen && (
          <ActionForm
            action={revokeSpeakerLinkAction}
            submit={`Take the link of ${name} back`}
            hidden={hidden}
            variant="danger"
            className="grid gap-4"
            disclose={
              <>
                Take the link back<span className="sr-only"> from {name}</span>…
              </>
            }
          >
            <p>It opens nothing from then on. What {name} said stays.</p>
          </ActionForm>
        )}
      </div>
    </li>
  );
}

function standing(link: NonNullable<SpeakerForOrganizer["link"]>, timeZone: string): string {
  const on = (at: Date) => formatDate(at, timeZone, "short");
  if (link.revokedAt) return `The link was taken back on ${on(link.revokedAt)}.`;
  const sent = `Link sent on ${on(link.createdAt)}${link.email && ` to ${link.email}`}.`;
  const answered = link.answeredAt ? ` Last answer on ${on(link.answeredAt)}.` : " No answer yet.";
  return `${sent}${answered}${link.nudgedAt ? ` Asked for slides on ${on(link.nudgedAt)}.` : ""}`;
}
