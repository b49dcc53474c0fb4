import { NotesOfQuestion } from "@/components/scribe/notes-of-question";
import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { StepButtons } from "@/components/ui/step-buttons";
import { TextArea } from "@/components/ui/text-area";
import { moveQuestionAction, removeQuestionAction, saveAnswersAction } from "@/lib/panels/actions";
import type { PanelForEdit } from "@/lib/panels/organizer-queries";
import { inAnswerOrder } from "@/lib/panels/rules";
import { MAX_ANSWER } from "@/lib/panels/schema";
import { answersTexts } from "@/lib/panels/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import type { ListedNote } from "@/lib/scribe/organizer-queries";
import { QuestionForm } from "./question-form";

type Question = PanelForEdit["questions"][number];
type Props = {
  question: Question;
  panelists: PanelForEdit["panelists"];
  notes: ListedNote[];
  isFirst: boolean;
  isLast: boolean;
};

/** One question with everybody's answer to it, and what can be done about the question itself. */
export function QuestionEntry({ question, panelists, notes, isFirst, isLast }: Props) {
  return (
    <li id={`question-${question.id}`} className="grid max-w-measure gap-4 border-ink border-t-2 pt-4">
      <div className="grid grid-cols-[1fr_auto] gap-x-4">
        <h3 className="font-bold text-h3">{question.text}</h3>
        <StepButtons
          action={moveQuestionAction}
          hidden={{ questionId: question.id }}
          thing={`“${question.text}”`}
          isFirst={isFirst}
          isLast={isLast}
        />
        <div className="col-span-2 flex flex-wrap gap-x-6 [&>details[open]]:w-full">
          <QuestionForm question={question} />
          <RemoveQuestion question={question} />
        </div>
      </div>
      <NotesOfQuestion
        questionId={question.id}
        notes={notes}
        voices={panelists}
        answered={new Set(question.answers.map(({ panelistId }) => panelistId))}
      />
      <AnswersForm question={question} panelists={panelists} />
    </li>
  );
}

function AnswersForm({ question, panelists }: Pick<Props, "question" | "panelists">) {
  const said = new Map(question.answers.map(({ panelistId, body }) => [panelistId, body]));
  const voices = inAnswerOrder(panelists, question.answers).filter(
    ({ id, role }) => role === "panelist" || said.has(id),
  );
  if (voices.length === 0) return <p className="text-muted">Answers can be written down once a panelist is named.</p>;
  const seen = fingerprintOf(answersTexts(panelists, question.answers));
  return (
    <ActionForm
      // Answers that were made of notes stand in a form of their own, and not in one that was typed into before.
      key={seen}
      action={saveAnswersAction}
      submit="Save the answers"
      hidden={{ questionId: question.id }}
      seen={seen}
      idPrefix={`answers-${question.id}`}
      draftKey={`answers-${question.id}`}
      className="grid max-w-measure gap-6"
    >
      {voices.map(({ id, name }) => (
        <TextArea
          key={id}
          name={`answer.${id}`}
          label={name}
          defaultValue={said.get(id)}
          maxLength={MAX_ANSWER}
          rows={3}
        />
      ))}
    </ActionForm>
  );
}

function RemoveQuestion({ question: { id, text, answers } }: { question: Question }) {
  const lost = answers.length === 1 ? "1 answer" : `${answers.length} answers`;
  return (
    <ActionForm
      action={removeQuestionAction}
      submit={answers.length > 0 ? `Remove the question and ${lost}` : "Remove the question"}
      variant="danger"
      hidden={{ questionId: id, ...(answers.length > 0 && { isConfirmed: "on" }) }}
      idPrefix={`remove-${id}`}
      disclose={<Naming verb="Remove" thing={`“${text}”`} />}
      className="grid max-w-form gap-4"
    >
      <p>
        {answers.length > 0
          ? `${lost} to it would go with it. The event’s history puts both back for 30 days.`
          : "Nobody has answered it. Links to it will lead to the top of the recap."}
      </p>
    </ActionForm>
  );
}
