import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { Duty } from "@/generated/prisma/enums";
import { makeVolunteerLinkAction, openOwnDutyAction } from "@/lib/volunteers/actions";
import type { ListedVolunteer, ListedVolunteerLink } from "@/lib/volunteers/organizer-queries";
import { VolunteerAccounts } from "./volunteer-accounts";
import { VolunteerLinks } from "./volunteer-links";

const DUTIES: Record<Duty, { opens: string; open: string; example: string }> = {
  door: { opens: "the door", open: "Open the door", example: "Asha, main entrance" },
  scribe: { opens: "the scribe’s desk", open: "Open the scribe’s desk", example: "Asha, first row" },
  stage: { opens: "the stage", open: "Open the stage", example: "The laptop at the projector" },
};

type Props = { eventId: string; duty: Duty; links: ListedVolunteerLink[]; volunteers: ListedVolunteer[] };

/** The organizer's own way to a duty, and the links by which others do it. */
export function DutyDesk({ eventId, duty, links, volunteers }: Props) {
  const { opens, open, example } = DUTIES[duty];
  const marked = ({ doorEntries }: ListedVolunteerLink) =>
    doorEntries === 0 ? "Not used yet" : `${doorEntries} marked by it`;
  return (
    <>
      <ActionForm action={openOwnDutyAction} hidden={{ eventId, duty }} submit={open} />
      <VolunteerLinks links={links} opens={opens} use={duty === "door" ? marked : undefined} />
      <section aria-labelledby="new-link" className="grid gap-4">
        <h2 id="new-link" className="font-bold text-h3">
          A link for a volunteer
        </h2>
        <ActionForm action={makeVolunteerLinkAction} hidden={{ eventId, duty }} submit="Make a link" variant="quiet">
          <TextField
            name="label"
            label="Who it is for"
            hint={`Like “${example}”. Each has one of their own, so that you can close it by itself.`}
            required
            maxLength={80}
          />
        </ActionForm>
      </section>
      <VolunteerAccounts eventId={eventId} duty={duty} opens={opens} volunteers={volunteers} />
    </>
  );
}
