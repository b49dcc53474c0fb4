import { TalkTelling } from "@/components/talks/talk-telling";
import { Prose } from "@/components/ui/prose";
import type { EventStatus } from "@/generated/prisma/enums";
import { daysOf } from "@/lib/agenda/rules";
import { KIND_LABELS } from "@/lib/agenda/schema";
import { stretchesOf } from "@/lib/agenda/track-rules";
import { isSignUpOpen, queuePath } from "@/lib/lightning-talks/sign-up-rules";
import { renderMarkdown } from "@/lib/platform/markdown";
import { formatDate, formatTime } from "@/lib/platform/time";
import type { ProgrammePart, TalkView } from "@/lib/recaps/programme-queries";
import { PanelSeats } from "./panel-seats";

type Props = {
  parts: readonly ProgrammePart[];
  event: { slug: string; status: EventStatus; startsAt: Date; endsAt: Date; timeZone: string };
  now: Date;
};

/**
 * The running order as it is printed: times in the gutter, then what happens and who is in it. What runs side by side
 * stands side by side where there is room, and track after track where there is none.
 */
export function Programme({ parts, ...about }: Props) {
  const isLong = daysOf(about.event).length > 1;
  return (
    <ol className="border-hairline border-b">
      {stretchesOf(parts).map((stretch) =>
        "part" in stretch ? (
          <ProgrammeRow key={stretch.part.id} part={stretch.part} {...about} isLong={isLong} />
        ) : (
          <li
            key={stretch.tracks[0]?.parts[0]?.id}
            className="grid grid-cols-1 gap-x-8 gap-y-6 border-hairline border-t py-5 md:auto-cols-fr max-md:[&+li]:border-ink max-md:[&+li]:border-t-2 md:grid-flow-col md:grid-cols-none"
          >
            {stretch.tracks.map(({ name, parts: inTrack }) => (
              <section key={name} aria-label={`Track: ${name}`}>
                <p className="border-ink border-b-2 pb-2 font-bold">{name}</p>
                <ol className="-mb-5">
                  {inTrack.map((part) => (
                    <ProgrammeRow key={part.id} part={part} {...about} isLong={isLong} isBeside />
                  ))}
                </ol>
              </section>
            ))}
          </li>
        ),
      )}
    </ol>
  );
}

type EntryProps = Omit<Props, "parts"> & { part: ProgrammePart };

function ProgrammeRow({
  part,
  event,
  now,
  isLong,
  isBeside = false,
}: EntryProps & { isLong: boolean; isBeside?: boolean }) {
  const wide = isBeside ? "" : "md:grid-cols-[12rem_minmax(0,var(--container-measure))] md:gap-x-8";
  return (
    <li
      id={`slot-${part.id}`}
      className={`grid break-inside-avoid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 border-hairline border-t py-5 ${isBeside ? "first:border-t-0" : ""} ${wide}`}
    >
      <p className="font-mono">
        {part.startsAt && (
          <time dateTime={part.startsAt.toISOString()}>
            <span className="text-h3">{formatTime(part.startsAt, event.timeZone)}</span>
            {isLong && (
              <span className="block text-fine text-muted">{formatDate(part.startsAt, event.timeZone, "short")}</span>
            )}
          </time>
        )}
        {part.minutes !== null && <span className="block text-fine text-muted">{part.minutes} min</span>}
      </p>
      <ProgrammeEntry part={part} event={event} now={now} />
    </li>
  );
}

function ProgrammeEntry({ part, event, now }: EntryProps) {
  const { id, kind, title, description } = part;
  const label = KIND_LABELS[kind];
  const isPause = kind === "break" || kind === "social";
  const saysKind = !isPause && title.toLowerCase() !== label.toLowerCase();
  return (
    <div className="grid grid-cols-1 gap-3">
      <div>
        <h3 className={`text-h3 ${isPause ? "text-muted" : "font-bold"}`}>{title}</h3>
        {saysKind && <p className="text-muted text-small">{label}</p>}
      </div>
      <Prose html={renderMarkdown(description, { idPrefix: `about-${id}`, topHeading: 4 })} size="small" />
      {part.kind === "panel" && <PanelSeats voices={part.panel.voices} />}
      {part.kind === "lightning_talks" && (
        <>
          <Turns talks={part.talks} />
          {isSignUpOpen(part.signUp, event, now) && (
            <p>
              <a href={queuePath(event.slug)} className="font-semibold">
                Sign up for a lightning talk
              </a>
            </p>
          )}
        </>
      )}
      {"talk" in part && part.talk && <TalkTelling {...part.talk} idPrefix={`talk-${id}`} size="small" />}
    </div>
  );
}

function Turns({ talks }: { talks: TalkView[] }) {
  if (talks.length === 0) return null;
  return (
    <ol className="grid gap-5">
      {talks.map((talk, index) => (
        <li key={talk.id} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2">
          <span aria-hidden="true" className="font-mono text-muted">
            {index + 1}
          </span>
          <div className="grid grid-cols-1 gap-1">
            <h4 className="font-bold">{talk.title}</h4>
            <TalkTelling {...talk} idPrefix={`turn-${talk.id}`} size="small" />
          </div>
        </li>
      ))}
    </ol>
  );
}
