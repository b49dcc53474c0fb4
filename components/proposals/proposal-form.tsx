import { ConductLine } from "@/components/site/conduct-line";
import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { submitProposalAction } from "@/lib/proposals/actions";
import { TalkWords } from "./talk-words";

type Props = {
  eventId: string;
  /** Stands in the place of the form where no talk is taken any more, unless one was typed in time. */
  closed: string | null;
  /** Whether the community wrote down how people treat each other. */
  hasConduct: boolean;
  now: Date;
};

/** Offers a talk, without an account. */
export function ProposalForm({ eventId, closed, hasConduct, now }: Props) {
  return (
    <ActionForm
      action={submitProposalAction}
      submit="Offer this talk"
      hidden={{ eventId }}
      idPrefix="proposal"
      instead={closed && <p className="max-w-form border-ink border-y-2 py-4">{closed}</p>}
    >
      <TextField name="name" label="Your name" autoComplete="name" maxLength={100} required />
      <TextField
        name="email"
        label="Your e-mail address"
        type="email"
        autoComplete="email"
        maxLength={254}
        hint="Only the organizers see it. Your link to change or withdraw the talk goes there."
        required
      />
      <TalkWords />
      {hasConduct && <ConductLine />}
      <FormGuard idPrefix="proposal" now={now} />
    </ActionForm>
  );
}
