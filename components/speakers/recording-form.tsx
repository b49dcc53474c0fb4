import { ActionForm } from "@/components/ui/action-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { answerRecordingAction } from "@/lib/speakers/actions";

/** Whether a speaker may be recorded. Nothing is chosen for them. */
export function RecordingForm({ mayRecord, secret }: { mayRecord: boolean | null; secret: string }) {
  return (
    <ActionForm action={answerRecordingAction} submit="Save your answer" hidden={{ secret }} idPrefix="recording">
      <ChoiceGroup
        name="mayRecord"
        legend="May your part be recorded and published?"
        hint="Only the organizers see your answer. You can change it here."
        choices={[
          { value: "yes", label: "Yes, record me" },
          { value: "no", label: "No, please do not record me" },
        ]}
        chosen={mayRecord === null ? [] : [mayRecord ? "yes" : "no"]}
      />
    </ActionForm>
  );
}
