import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { addQuestionsAction, editQuestionAction } from "@/lib/panels/actions";
import { questionTexts } from "@/lib/panels/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

export function NewQuestionsForm({ panelId }: { panelId: string }) {
  return (
    <div className="grid gap-4">
      <h3 className="font-bold text-h3">Add questions</h3>
      <ActionForm
        action={addQuestionsAction}
        submit="Add the questions"
        hidden={{ panelId }}
        idPrefix="new"
        draftKey={`new-question-${panelId}`}
      >
        <TextArea
          name="questions"
          label="Questions, one on each line"
          hint="Paste a list, or write one. Their addresses on the recap are made from these words, and stay."
          required
          rows={3}
        />
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
      <TextField
        name="text"
        label="Question"
        hint="Links to it keep working."
        defaultValue={question.text}
        required
        maxLength={300}
        autoComplete="off"
      />
    </ActionForm>
  );
}
