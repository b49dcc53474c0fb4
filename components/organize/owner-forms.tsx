import { ActionForm } from "@/components/ui/action-form";
import { changeOwnerAction, removeOrganizerAction } from "@/lib/organizers/actions";
import type { ListedOrganizer } from "@/lib/organizers/queries";

type Props = { organizer: ListedOrganizer; isSelf: boolean };

/** What only an owner may do to somebody: make them an owner or no longer one, and remove their account. */
export function OwnerForms({ organizer: { id: userId, name, isOwner }, isSelf }: Props) {
  return (
    <>
      <section className="grid gap-4" aria-labelledby="owner">
        <h2 id="owner" className="font-bold text-h3">
          Owner
        </h2>
        <p className="max-w-measure text-muted">An owner may do everything here, and remove others.</p>
        <ActionForm
          action={changeOwnerAction}
          hidden={isOwner ? { userId } : { userId, isOwner: "on" }}
          submit={isOwner ? `${name} is no owner any more` : `Make ${name} an owner`}
          variant="quiet"
          idPrefix="owner"
        />
      </section>
      {!isSelf && (
        <section className="grid gap-4" aria-labelledby="remove">
          <h2 id="remove" className="font-bold text-h3">
            Remove {name}
          </h2>
          <p className="max-w-measure text-muted">
            {name} is signed out with the next page they open, from everything here. What they made stays.
          </p>
          <ActionForm
            action={removeOrganizerAction}
            hidden={{ userId }}
            submit={`Remove ${name}`}
            variant="danger"
            idPrefix="remove"
          />
        </section>
      )}
    </>
  );
}
