import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { TextField } from "@/components/ui/text-field";
import { inviteOrganizerAction } from "@/lib/organizers/actions";

type Props = { chapters: { id: string; name: string }[]; mayInviteOwners: boolean };

export function InvitationForm({ chapters, mayInviteOwners }: Props) {
  return (
    <ActionForm action={inviteOrganizerAction} submit="Send invitation">
      <TextField name="email" label="E-mail address" type="email" required />
      <CheckboxGroup
        name="chapterId"
        legend="Organizes"
        options={chapters.map((chapter) => ({ value: chapter.id, label: chapter.name }))}
      />
      {mayInviteOwners && (
        <CheckboxField name="isOwner" label="Owner" hint="May do everything here, and remove others." />
      )}
    </ActionForm>
  );
}
