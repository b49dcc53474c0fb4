import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { addNoteAction, moveToQuestionAction } from "@/lib/scribe/actions";
import type { ScribeState } from "@/lib/scribe/queries";
import { MAX_NOTE } from "@/lib/scribe/schema";

type Props = { secret: string; desk: ScribeState; questionId: string };

/** One question with what was noted of each voice, and a form for each to add to it. */
export function QuestionToScribe({ secret, desk, questionId }: Props) {
  const panel = desk.panels.find(({ questions }) => questions.some(({ id }) => id === questionId));
  const at = panel?.questions.findIndex(({ id }) => id === questionId) ?? -1;
  const question = panel?.questions[at];
  if (!panel || !question) return null;
  const all = desk.panels.flatMap(({ questions }) => questions);
  const place = all.indexOf(question);
  return (
    <>
      <QuestionHead panel={panel} at={at} />
      <nav aria-label="Questions" className="flex flex-wrap gap-x-6">
        <QuestionLink question={all[place - 1]} words="Previous question" />
        <QuestionLink question={all[place + 1]} words="Next question" />
      </nav>
      {panel.currentQuestionId !== questionId && (
        <ActionForm
          action={moveToQuestionAction}
          hidden={{ secret, questionId }}
          submit="This one is on now"
          variant="quiet"
        />
      )}
      <div className="grid gap-8 lg:grid-cols-2">
        {panel.voices.map((voice) => (
          <section key={voice.id} id={`voice-${voice.id}`} aria-label={voice.name} className="grid content-start gap-3">
            <h3 className="font-bold text-h3">{voice.name}</h3>
            <ul className="grid gap-2 empty:hidden">
              {desk.notes
                .filter((note) => note.questionId === questionId && note.panelistId === voice.id && note.text !== "")
                .map(({ id, text, scribeName }) => (
                  <li key={id} className="border-hairline border-l-2 pl-3">
                    <p className="whitespace-pre-wrap">{text}</p>
                    <p className="text-muted text-small">{scribeName}</p>
                  </li>
                ))}
            </ul>
            <ActionForm
              action={addNoteAction}
              hidden={{ secret, questionId, panelistId: voice.id }}
              idPrefix={`note-${voice.id}`}
              submit="Add the note"
              variant="quiet"
            >
              <TextArea name="text" label={`What ${voice.name} says`} maxLength={MAX_NOTE} />
            </ActionForm>
          </section>
        ))}
      </div>
    </>
  );
}

function QuestionHead({ panel, at }: { panel: ScribeState["panels"][number]; at: number }) {
  return (
    <header>
      <p className="text-muted">
        {panel.title}, question {at + 1} of {panel.questions.length}
      </p>
      <h2 className="max-w-measure font-extrabold text-h2 tracking-tight">{panel.questions[at]?.text}</h2>
    </header>
  );
}

function QuestionLink({ question, words }: { question?: { id: string; text: string }; words: string }) {
  if (!question) return null;
  return (
    <a href={`?question=${question.id}`} className="inline-flex min-h-11 items-center">
      {words}
      <span className="sr-only">: {question.text}</span>
    </a>
  );
}
