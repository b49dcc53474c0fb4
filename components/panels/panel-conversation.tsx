import { Face } from "@/components/people/face";
import { PersonName } from "@/components/people/person-name";
import { GutterRow } from "@/components/ui/gutter-row";
import { Prose } from "@/components/ui/prose";
import type { PanelView, VoiceView } from "@/lib/panels/queries";
import { answerAnchor } from "@/lib/panels/rules";
import { renderMarkdown } from "@/lib/platform/markdown";
import { PanelStrip } from "./panel-strip";

type Props = { panel: PanelView; anchor: string; voiceAnchors: Record<string, string> };

/** A panel as the conversation it was. Its address with a voice's anchor shows that voice alone. */
export function PanelConversation({ panel, anchor, voiceAnchors }: Props) {
  return (
    <div className="conversation group/conversation">
      <style>{Object.values(voiceAnchors).map(oneVoice).join("")}</style>
      <PanelStrip panel={panel} voiceAnchors={voiceAnchors} />
      <p className="mt-6 hidden border-ink border-y py-3 group-has-[.voice:target]/conversation:block print:hidden">
        One voice of the panel. <a href={`#${anchor}`}>Hear everyone again</a>
      </p>
      {panel.questions.map((question, index) => (
        <section key={question.anchor} aria-labelledby={question.anchor} className="question mt-12 grid gap-6">
          <GutterRow
            gutter={
              <a
                href={`#${question.anchor}`}
                className="inline-block py-1 font-mono text-muted text-small no-underline"
              >
                Question {index + 1}
              </a>
            }
          >
            <h3 id={question.anchor} className="font-bold text-h2 tracking-tight">
              {question.text}
            </h3>
          </GutterRow>
          {question.answers.map((answer) => (
            <Answer
              key={answer.key}
              anchor={answerAnchor(question, answer)}
              speaker={panel.voices.find(({ key }) => key === answer.key)}
              voice={voiceAnchors[answer.key]}
              body={answer.body}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Leaves one voice on the page while its anchor is the page's target. Anchors are letters, digits and hyphens. */
function oneVoice(anchor: string): string {
  const others = `.answer:not([data-voice=${anchor}])`;
  const silence = `.question:not(:has([data-voice=${anchor}]))`;
  return `.conversation:has(#${anchor}:target) :is(${others},${silence}){display:none}`;
}

type AnswerProps = { anchor: string; speaker: VoiceView | undefined; voice: string | undefined; body: string };

function Answer({ anchor, speaker, voice, body }: AnswerProps) {
  const { name = "", slug = null, photo = null } = speaker ?? {};
  return (
    <article
      id={anchor}
      aria-label={name}
      data-voice={voice}
      className="answer -mx-3 break-inside-avoid px-3 py-2 target:bg-tint"
    >
      <GutterRow
        gutter={
          <div className="flex items-start gap-2">
            <Face name={name} photo={photo} size="small" />
            <PersonName
              person={{ slug, name }}
              className="min-w-0 pt-1 font-semibold text-ink text-small no-underline [&:is(a):hover]:underline"
            />
            <a
              href={`#${anchor}`}
              className="min-w-6 pt-1 text-center font-mono text-muted text-small no-underline print:hidden"
            >
              #<span className="sr-only"> Link to this answer of {name}</span>
            </a>
          </div>
        }
      >
        <Prose html={renderMarkdown(body, { idPrefix: anchor, topHeading: 4 })} />
      </GutterRow>
    </article>
  );
}
