import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { StepButtons } from "@/components/ui/step-buttons";
import { movePanelistAction, removePanelistAction } from "@/lib/panels/actions";
import type { PanelForEdit } from "@/lib/panels/organizer-queries";
import { ROLES } from "@/lib/panels/rules";
import { PanelistForm } from "./panelist-form";

type Panelist = PanelForEdit["panelists"][number];

/** One seat of the panel: who has it, and what can be done about it. */
export function PanelistRow({ panelist, isFirst, isLast }: { panelist: Panelist; isFirst: boolean; isLast: boolean }) {
  const { id, name, role, affiliation } = panelist;
  return (
    <li id={`panelist-${id}`} className="grid grid-cols-[1fr_auto] gap-x-4 py-4">
      <div className="min-w-0">
        <p className="font-bold text-h3">{name}</p>
        <p className="text-muted text-small">{[ROLES[role], affiliation].filter(Boolean).join(", ")}</p>
      </div>
      <StepButtons
        action={movePanelistAction}
        hidden={{ panelistId: id }}
        thing={name}
        isFirst={isFirst}
        isLast={isLast}
      />
      <div className="col-span-2 mt-1 flex flex-wrap gap-x-6 [&>details[open]]:w-full">
        <PanelistForm panelist={panelist} />
        <RemovePanelist panelist={panelist} />
      </div>
    </li>
  );
}

function RemovePanelist({ panelist: { id, name, answers } }: { panelist: Panelist }) {
  const lost = answers === 1 ? "1 answer" : `${answers} answers`;
  return (
    <ActionForm
      action={removePanelistAction}
      submit={answers > 0 ? `Remove ${name} and ${lost}` : `Remove ${name}`}
      variant="danger"
      hidden={{ panelistId: id, ...(answers > 0 && { isConfirmed: "on" }) }}
      idPrefix={`remove-${id}`}
      disclose={<Naming verb="Remove" thing={name} />}
      className="grid max-w-form gap-4"
    >
      <p>
        {name} leaves this panel
        {answers > 0 && `, and ${lost} with them. The event’s history puts both back for 30 days`}. Their own page
        stays.
      </p>
    </ActionForm>
  );
}
