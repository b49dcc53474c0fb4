import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { setRetentionAction } from "@/lib/privacy/actions";

/** For how long guests are kept. */
export function RetentionForm({ retentionDays }: { retentionDays: number | null }) {
  return (
    <ActionForm action={setRetentionAction} submit="Save how long guests are kept">
      <TextField
        name="retentionDays"
        label="Days after an event"
        hint="Then, each night, the names and addresses of its guests and walk-ins, their answers and the mails about it are erased for good. The counts stay. Empty keeps guests until they erase themselves."
        inputMode="numeric"
        defaultValue={retentionDays ?? ""}
        maxLength={4}
        optional
      />
    </ActionForm>
  );
}
