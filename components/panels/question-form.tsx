import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { TextField } from "@/components/ui/text-field";
import { addQuestionAction, editQuestionAction } from "@/lib/panels/actions";
import { questionTexts } from "@/lib/panels/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

const FIELD = { name: "text", label: "Question", required: true, maxLength: 300, autoComplete: "off" } as const;

export function NewQuestionForm({ panelId }: { panelId: string }) {
  return (
    <div className="grid gap-4">
      <h3 className="font-bold text-h3">Add a question</h3>
      <ActionForm
        action={addQuestionAction}
        submit="Add the question"
        hidden={{ panelId }}
        idPrefix="new-question"
        draftKey={`new-question-${panelId}`}
      >
        <TextField {...FIELD} hint="Its address on the recap is made from these words, and stays." />
      </ActionForm>
    </div>
  );
}

export function QuestionForm({ question }: { question: { id: string; text: string } }) {
  return (
    <ActionForm
      action={editQuestionAction}
      submit="Save the question"
      hidden={{ questionId: question.id }}
      seen={fingerprintOf(questionTexts(question))}
      idPrefix={`edit-${question.id}`}
      disclose={<Naming verb="Edit" thing={`“${question.text}”`} />}
    >
      <TextField {...FIELD} hint="Links to it keep working." defaultValue={question.text} />
    </ActionForm>
  );
}
