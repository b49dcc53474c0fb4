import { PersonFields } from "@/components/people/person-fields";
import { AffiliationField } from "@/components/people/person-rows";
import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { SelectField } from "@/components/ui/select-field";
import { addPanelistAction, editPanelistAction } from "@/lib/panels/actions";
import type { PanelForEdit } from "@/lib/panels/organizer-queries";
import { ROLES } from "@/lib/panels/rules";
import { seatTexts } from "@/lib/panels/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

/** Names one more person for the panel; the first one asked for is the moderator. */
export function NewPanelistForm(props: { panelId: string; names: string[]; hasModerator: boolean }) {
  return (
    <div className="grid gap-4">
      <h3 className="font-bold text-h3">Add somebody</h3>
      <ActionForm
        action={addPanelistAction}
        submit="Add to the panel"
        hidden={{ panelId: props.panelId }}
        idPrefix="new-panelist"
      >
        <PersonFields names={props.names} id="new-panelist" />
        <RoleField role={props.hasModerator ? "panelist" : "moderator"} />
        <AffiliationField name="affiliation" />
      </ActionForm>
    </div>
  );
}

/** What may change about a seat; another person takes another seat. */
export function PanelistForm({ panelist }: { panelist: PanelForEdit["panelists"][number] }) {
  return (
    <ActionForm
      action={editPanelistAction}
      submit="Save"
      hidden={{ panelistId: panelist.id }}
      seen={fingerprintOf(seatTexts(panelist))}
      idPrefix={`edit-${panelist.id}`}
      disclose={<Naming verb="Edit" thing={panelist.name} />}
    >
      <RoleField role={panelist.role} />
      <AffiliationField name="affiliation" value={panelist.affiliation} />
    </ActionForm>
  );
}

function RoleField({ role }: { role: keyof typeof ROLES }) {
  const options = Object.entries(ROLES).map(([value, label]) => ({ value, label }));
  return <SelectField name="role" label="Role" options={options} defaultValue={role} />;
}
