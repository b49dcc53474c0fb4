import { ActionForm } from "@/components/ui/action-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/platform/time";
import { acceptProposalAction, declineProposalAction, moveProposalAction } from "@/lib/proposals/actions";
import type { listNamesakes, listOtherEvents } from "@/lib/proposals/organizer-queries";

type Props = {
  proposalId: string;
  /** The fingerprint of the proposal as it stands on the page. */
  seen: string;
  name: string;
  namesakes: Awaited<ReturnType<typeof listNamesakes>>;
  events: Awaited<ReturnType<typeof listOtherEvents>>;
};

/** Yes, no, or at another meetup. Each is told by mail. */
export function DecisionForms({ proposalId, seen, name, namesakes, events }: Props) {
  const hidden = { proposalId };
  return (
    <div className="grid gap-8">
      <ActionForm action={acceptProposalAction} submit="Accept this talk" hidden={hidden} seen={seen} idPrefix="accept">
        <ChoiceGroup
          name="speaker"
          legend="Who gives it?"
          hint="The link that goes to them changes this person’s page. Choose somebody who is here only if you are sure that it is them."
          choices={[
            { value: "new", label: `${name}, who is new here` },
            ...namesakes.map((person) => ({
              value: person.id,
              label: `${person.name}, who is here already`,
              hint: [person.headline, `/people/${person.slug}`].filter(Boolean).join(" · "),
            })),
            { value: "other", label: "Somebody else who is here already" },
          ]}
          chosen={["new"]}
        />
        <TextField
          name="page"
          label="The page of somebody else"
          hint="Only where you chose so: its address, like /people/ada-lovelace."
          autoComplete="off"
          maxLength={200}
          optional
        />
        <p className="text-muted text-small">
          It goes on the agenda behind everything that is there. A mail tells them, with the link to their own page.
        </p>
      </ActionForm>
      <div className="grid">
        {events.length > 0 && (
          <ActionForm
            action={moveProposalAction}
            submit="Move it there"
            variant="quiet"
            hidden={hidden}
            seen={seen}
            idPrefix="move"
            disclose="Move it to another meetup…"
          >
            <SelectField
              name="toEventId"
              label="Meetup"
              hint="It is decided there. A mail says so to whoever offered it."
              none="Choose one"
              options={events.map(({ id, title, startsAt, timeZone }) => ({
                value: id,
                label: `${title}, ${formatDate(startsAt, timeZone, "short")}`,
              }))}
            />
          </ActionForm>
        )}
        <ActionForm
          action={declineProposalAction}
          submit="Decline this talk"
          variant="danger"
          hidden={hidden}
          seen={seen}
          idPrefix="decline"
          disclose="Decline it…"
        >
          <p>A friendly mail tells {name}. You can take the decline back.</p>
        </ActionForm>
      </div>
    </div>
  );
}
