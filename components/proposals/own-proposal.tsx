import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { changeProposalAction, withdrawProposalAction } from "@/lib/proposals/actions";
import type { OwnProposal } from "@/lib/proposals/queries";
import { proposalTexts } from "@/lib/proposals/texts";
import { TalkWords } from "./talk-words";

/** A talk that nobody decided on yet, for whoever offered it: to change, or to take back. */
export function OpenProposal({ proposal, secret }: { proposal: OwnProposal; secret: string }) {
  return (
    <div className="grid gap-8">
      <ActionForm
        action={changeProposalAction}
        submit="Save changes"
        hidden={{ secret }}
        seen={fingerprintOf(proposalTexts(proposal))}
        draftKey={`proposal ${proposal.id}`}
        idPrefix="proposal"
      >
        <TextField
          name="name"
          label="Your name"
          autoComplete="name"
          defaultValue={proposal.name}
          maxLength={100}
          required
        />
        <TalkWords said={proposal} />
      </ActionForm>
      <ActionForm
        action={withdrawProposalAction}
        submit="Yes, withdraw it"
        hidden={{ secret }}
        variant="danger"
        disclose="Withdraw this talk…"
      >
        <p>The organizers no longer consider it. If you change your mind, offer it again.</p>
      </ActionForm>
    </div>
  );
}
