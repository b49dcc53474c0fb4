import { PanelConversation } from "@/components/panels/panel-conversation";
import { TalkTelling } from "@/components/talks/talk-telling";
import { GutterRow } from "@/components/ui/gutter-row";
import { Prose } from "@/components/ui/prose";
import { KIND_LABELS } from "@/lib/agenda/schema";
import { renderMarkdown } from "@/lib/platform/markdown";
import type { TalkView } from "@/lib/recaps/programme-queries";
import type { TellingPart } from "@/lib/recaps/programme-rules";

/** A part of the evening, told from its records. */
export function RecapPart({ part }: { part: TellingPart }) {
  const { anchor, title, description, kind } = part;
  const label = KIND_LABELS[kind];
  const isNamedByKind = title.toLowerCase() === label.toLowerCase();
  return (
    <section aria-labelledby={anchor} className="grid gap-6 border-ink border-t-2 pt-6">
      <GutterRow gutter={!isNamedByKind && <p className="text-muted text-small md:pt-2">{label}</p>}>
        <h2 id={anchor} className="font-extrabold text-h2 tracking-tight">
          {title}
        </h2>
        {description !== "" && (
          <div className="mt-3">
            <Prose html={renderMarkdown(description, { idPrefix: `${anchor}-about`, topHeading: 3 })} />
          </div>
        )}
        {"talk" in part && part.talk && (
          <div className="mt-3">
            <TalkTelling {...part.talk} idPrefix={`${anchor}-talk`} />
          </div>
        )}
      </GutterRow>
      {kind === "panel" && <PanelConversation {...part} />}
      {kind === "lightning_talks" && <LightningTalks talks={part.talks} anchor={anchor} />}
    </section>
  );
}

function LightningTalks({ talks, anchor }: { talks: TalkView[]; anchor: string }) {
  return (
    <ol className="grid gap-8">
      {talks.map((talk, index) => (
        <li
          key={talk.id}
          className="grid break-inside-avoid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4 md:grid-cols-[12rem_minmax(0,var(--container-measure))] md:gap-x-8"
        >
          <span aria-hidden="true" className="font-mono text-h2 text-muted leading-[1.1] md:text-right">
            {index + 1}
          </span>
          <div className="grid min-w-0 gap-2">
            <h3 id={`${anchor}-${index + 1}`} className="font-bold text-h3">
              {talk.title}
            </h3>
            <TalkTelling {...talk} idPrefix={`${anchor}-${index + 1}-about`} />
          </div>
        </li>
      ))}
    </ol>
  );
}
