import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { Duty } from "@/generated/prisma/enums";
import { inviteVolunteerAction, removeVolunteerAction } from "@/lib/volunteers/actions";
import type { ListedVolunteer } from "@/lib/volunteers/organizer-queries";

type Props = { eventId: string; duty: Duty; opens: string; volunteers: ListedVolunteer[] };

/** Who helps with an account of their own, and the way to ask somebody. */
export function VolunteerAccounts({ eventId, duty, opens, volunteers }: Props) {
  return (
    <section aria-labelledby="accounts" className="grid gap-4">
      <h2 id="accounts" className="font-bold text-h3">
        Volunteers who sign in
      </h2>
      {volunteers.length > 0 && (
        <ul className="divide-y divide-hairline border-hairline border-y">
          {volunteers.map(({ userId, name }) => (
            <li key={userId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <strong>{name}</strong>
              <ActionForm
                action={removeVolunteerAction}
                hidden={{ eventId, duty, userId }}
                submit={`Take ${name} off`}
                variant="danger"
                idPrefix={`off-${userId}`}
              />
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={inviteVolunteerAction}
        hidden={{ eventId, duty }}
        submit="Send an invitation"
        variant="quiet"
        idPrefix="invite"
      >
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          hint={`They sign in and find ${opens} there, for this event only.`}
          required
        />
      </ActionForm>
    </section>
  );
}
