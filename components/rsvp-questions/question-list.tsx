import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Naming } from "@/components/ui/naming";
import { StepButtons } from "@/components/ui/step-buttons";
import {
  moveQuestionAction,
  removeQuestionAction,
  retireQuestionAction,
  reviveQuestionAction,
} from "@/lib/rsvp-questions/actions";
import type { QuestionForEdit } from "@/lib/rsvp-questions/organizer-queries";
import { KIND_LABELS } from "@/lib/rsvp-questions/rules";
import { AnsweredQuestionForm, QuestionForm } from "./question-form";

/** The questions of an event, in the order in which guests read them, and those no longer asked after them. */
export function QuestionList({ questions }: { questions: QuestionForEdit[] }) {
  const asked = questions.filter(({ isRetired }) => !isRetired);
  const retired = questions.filter(({ isRetired }) => isRetired);
  return (
    <>
      <section className="grid gap-4" aria-labelledby="questions">
        <h2 id="questions" className="font-bold text-h2">
          Questions
        </h2>
        {asked.length === 0 ? (
          <EmptyState title="Nothing else is asked">Guests give their name and their e-mail address.</EmptyState>
        ) : (
          <p className="max-w-measure text-muted">
            Once a guest has answered a question, its wording, its kind and its options stay as they were read. Its
            place, whether it is required and further options can still change, and you can stop asking it.
          </p>
        )}
        <ol className="max-w-measure divide-y divide-hairline border-hairline border-y empty:hidden">
          {asked.map((question, at) => (
            <QuestionRow key={question.id} question={question} isFirst={at === 0} isLast={at === asked.length - 1} />
          ))}
        </ol>
      </section>
      {retired.length > 0 && (
        <section className="grid gap-4" aria-labelledby="retired">
          <h2 id="retired" className="font-bold text-h2">
            No longer asked
          </h2>
          <ul className="max-w-measure divide-y divide-hairline border-hairline border-y">
            {retired.map((question) => (
              <li key={question.id} id={`question-${question.id}`} className="grid gap-2 py-3">
                <QuestionHead question={question} />
                <div className="flex flex-wrap gap-3">
                  <ActionForm
                    action={reviveQuestionAction}
                    submit="Ask again"
                    variant="quiet"
                    hidden={{ questionId: question.id }}
                    className=""
                  />
                  {question.answers === 0 && <RemoveQuestion question={question} />}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type RowProps = { question: QuestionForEdit; isFirst: boolean; isLast: boolean };

function QuestionRow({ question, isFirst, isLast }: RowProps) {
  const isAnswered = question.answers > 0;
  return (
    <li id={`question-${question.id}`} className="grid grid-cols-[1fr_auto] gap-x-4 py-3 target:bg-tint">
      <QuestionHead question={question} />
      <StepButtons
        action={moveQuestionAction}
        hidden={{ questionId: question.id }}
        thing={`“${question.label}”`}
        isFirst={isFirst}
        isLast={isLast}
      />
      <div className="col-span-2 flex flex-wrap items-start gap-x-6 [&>details[open]]:w-full">
        {isAnswered ? <AnsweredQuestionForm question={question} /> : <QuestionForm question={question} />}
        {isAnswered ? <RetireQuestion question={question} /> : <RemoveQuestion question={question} />}
      </div>
    </li>
  );
}

function QuestionHead({ question: { label, kind, options, isRequired, answers } }: { question: QuestionForEdit }) {
  const facts = [
    KIND_LABELS[kind],
    ...(isRequired ? ["required"] : []),
    answers === 0 ? "not answered yet" : answers === 1 ? "1 answer" : `${answers} answers`,
  ];
  return (
    <div className="min-w-0">
      <h3 className="font-semibold [overflow-wrap:anywhere]">{label}</h3>
      <p className="text-muted text-small">{facts.join(" · ")}</p>
      {options.length > 0 && <p className="text-small [overflow-wrap:anywhere]">{options.join(" / ")}</p>}
    </div>
  );
}

function RetireQuestion({ question: { id, label } }: { question: QuestionForEdit }) {
  return (
    <ActionForm
      action={retireQuestionAction}
      submit="Ask it no longer"
      variant="quiet"
      hidden={{ questionId: id }}
      idPrefix={`retire-${id}`}
      disclose={<Naming verb="Stop asking" thing={`“${label}”`} />}
      className="grid max-w-form gap-4"
    >
      <p>It leaves the RSVP form. The answers there are stay, and you can ask it again.</p>
    </ActionForm>
  );
}

function RemoveQuestion({ question: { id, label } }: { question: QuestionForEdit }) {
  return (
    <ActionForm
      action={removeQuestionAction}
      submit="Delete the question"
      variant="danger"
      hidden={{ questionId: id }}
      idPrefix={`remove-${id}`}
      disclose={<Naming verb="Delete" thing={`“${label}”`} />}
      className="grid max-w-form gap-4"
    >
      <p>Nobody has answered it.</p>
    </ActionForm>
  );
}
