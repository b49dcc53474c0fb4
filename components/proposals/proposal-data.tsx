import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import { eraseProposalAction } from "@/lib/proposals/actions";
import { proposalPath } from "@/lib/proposals/rules";

type Props = {
  secret: string;
  /** Whether the talk is on a programme, where it stays. */
  isPublished: boolean;
};

/** What is kept about whoever offered a talk: to take away, or to have erased in two taps. */
export function ProposalData({ secret, isPublished }: Props) {
  return (
    <section id="your-data" aria-labelledby="your-data-title" className="grid gap-3 border-hairline border-t pt-6">
      <h2 id="your-data-title" className="font-bold text-h3">
        Your data
      </h2>
      <p className="text-muted">What you wrote here, your name and your address are for the organizers only.</p>
      <p>
        <a href={`${proposalPath(secret)}/export`} className="inline-flex min-h-11 items-center">
          Download all that is kept about your talk
        </a>
      </p>
      <details>
        <summary className={`${buttonClass("danger")} list-none [&::-webkit-details-marker]:hidden`}>
          Erase my talk
        </summary>
        <div className="mt-4 grid gap-4 border-alarm border-l-4 py-2 pl-4">
          <p>
            What you wrote here, your name and address and the mails to you are erased, and do not come back.
            {isPublished &&
              " The talk stays on the programme, and your own page too: ask the organizers to take them down."}
          </p>
          <ActionForm action={eraseProposalAction} hidden={{ secret }} submit="Yes, erase my talk" variant="danger" />
        </div>
      </details>
    </section>
  );
}
