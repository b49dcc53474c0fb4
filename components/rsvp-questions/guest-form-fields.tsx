import { CheckboxField } from "@/components/ui/checkbox-field";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import {
  type AskedQuestion,
  answerField,
  CONSENTS,
  consentField,
  type GuestForm,
  LONGEST_ANSWER,
} from "@/lib/rsvp-questions/rules";

type Props = {
  form: GuestForm;
  /** What the guest said before, by question, and agreed to. */
  said?: { answers: Readonly<Record<string, string[]>>; consents: readonly string[] };
};

/** What the organizers of an event ask, as fields of the form around it. Renders nothing where they ask nothing. */
export function GuestFormFields({ form: { questions, consents }, said }: Props) {
  return (
    <>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} answer={said?.answers[question.id] ?? []} />
      ))}
      {consents.length > 0 && (
        <fieldset>
          <legend className="font-semibold">
            If you like <span className="font-normal text-muted">(you need not)</span>
          </legend>
          {consents.map((kind) => (
            <CheckboxField
              key={kind}
              name={consentField(kind)}
              label={CONSENTS[kind].asks}
              hint={CONSENTS[kind].means}
              defaultChecked={said?.consents.includes(kind) ?? false}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function QuestionField({ question, answer }: { question: AskedQuestion; answer: string[] }) {
  const { id, kind, label, options, isRequired } = question;
  const field = { name: answerField(id), optional: !isRequired };
  const choices = options.map((option) => ({ value: option, label: option }));
  switch (kind) {
    case "short_text":
      return (
        <TextField
          {...field}
          label={label}
          defaultValue={answer[0]}
          maxLength={LONGEST_ANSWER.short_text}
          required={isRequired}
        />
      );
    case "long_text":
      return (
        <TextArea
          {...field}
          label={label}
          defaultValue={answer[0]}
          maxLength={LONGEST_ANSWER.long_text}
          required={isRequired}
        />
      );
    case "single_choice":
      // A radio button once chosen cannot be taken back, so where no answer is fine it is a choice as well.
      return (
        <ChoiceGroup
          {...field}
          legend={label}
          choices={isRequired ? choices : [...choices, { value: "", label: "No answer" }]}
          chosen={answer}
        />
      );
    case "multiple_choice":
      return <ChoiceGroup {...field} type="checkbox" legend={label} choices={choices} chosen={answer} />;
  }
}
