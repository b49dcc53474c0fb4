import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Naming } from "@/components/ui/naming";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { addQuestionAction, editQuestionAction, extendQuestionAction } from "@/lib/rsvp-questions/actions";
import type { QuestionForEdit } from "@/lib/rsvp-questions/organizer-queries";
import { isChoice, KIND_LABELS } from "@/lib/rsvp-questions/rules";
import { QUESTION_KINDS } from "@/lib/rsvp-questions/schema";
import { questionTexts } from "@/lib/rsvp-questions/texts";

const kinds = QUESTION_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }));

export function NewQuestionForm({ eventId }: { eventId: string }) {
  return (
    <section className="grid gap-4" aria-labelledby="add-question">
      <h2 id="add-question" className="font-bold text-h2">
        Add a question
      </h2>
      <ActionForm
        action={addQuestionAction}
        submit="Add the question"
        hidden={{ eventId }}
        idPrefix="new-question"
        draftKey={`new-rsvp-question-${eventId}`}
      >
        <QuestionFields />
      </ActionForm>
    </section>
  );
}

/** Everything about a question, while nobody has answered it. */
export function QuestionForm({ question }: { question: QuestionForEdit }) {
  return (
    <ActionForm
      action={editQuestionAction}
      submit="Save the question"
      hidden={{ questionId: question.id }}
      seen={fingerprintOf(questionTexts(question))}
      idPrefix={`edit-${question.id}`}
      draftKey={`rsvp-question-${question.id}`}
      disclose={<Naming verb="Edit" thing={`“${question.label}”`} />}
    >
      <QuestionFields question={question} />
    </ActionForm>
  );
}

/** What can still change once guests have answered. */
export function AnsweredQuestionForm({ question }: { question: QuestionForEdit }) {
  return (
    <ActionForm
      action={extendQuestionAction}
      submit="Save the question"
      hidden={{ questionId: question.id }}
      idPrefix={`extend-${question.id}`}
      draftKey={`rsvp-question-${question.id}`}
      disclose={<Naming verb="Change" thing={`“${question.label}”`} />}
    >
      {isChoice(question.kind) && (
        <TextArea
          name="furtherOptions"
          label="Further options"
          hint="One a line. They come after those there are, which stay."
          optional
        />
      )}
      <RequiredField isRequired={question.isRequired} />
    </ActionForm>
  );
}

function QuestionFields({ question }: { question?: QuestionForEdit }) {
  return (
    <>
      <TextField
        name="label"
        label="Question"
        defaultValue={question?.label}
        maxLength={200}
        autoComplete="off"
        required
      />
      <SelectField name="kind" label="Answered with" options={kinds} defaultValue={question?.kind ?? "short_text"} />
      <TextArea
        name="options"
        label="Options"
        hint="One a line. Only for questions that are answered with options."
        defaultValue={question?.options.join("\n")}
        optional
      />
      <RequiredField isRequired={question?.isRequired ?? false} />
    </>
  );
}

function RequiredField({ isRequired }: { isRequired: boolean }) {
  return (
    <CheckboxField
      name="isRequired"
      label="Required"
      hint="Nobody can RSVP without answering it. Guests who have not answered are asked on their own page."
      defaultChecked={isRequired}
    />
  );
}
