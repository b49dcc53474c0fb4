import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import { inviteOrganizerAction } from "@/lib/organizers/actions";

type Props = { chapters: { id: string; name: string }[]; mayInviteOwners: boolean };

export function InvitationForm({ chapters, mayInviteOwners }: Props) {
  return (
    <ActionForm action={inviteOrganizerAction} submit="Send invitation">
      <TextField name="email" label="E-mail address" type="email" required />
      <ChoiceGroup
        name="chapterId"
        legend="In which chapters"
        type="checkbox"
        choices={chapters.map((chapter) => ({ value: chapter.id, label: chapter.name }))}
      />
      <ChoiceGroup
        name="role"
        legend="As"
        chosen={["organizer"]}
        choices={[
          { value: "organizer", label: "Organizer", hint: "May do everything in these chapters." },
          { value: "editor", label: "Editor", hint: "Writes their recaps, with pictures, and nothing else." },
        ]}
      />
      {mayInviteOwners && (
        <CheckboxField name="isOwner" label="Owner" hint="May do everything here, and remove others." />
      )}
    </ActionForm>
  );
}
