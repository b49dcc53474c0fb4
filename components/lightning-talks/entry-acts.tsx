import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import type { OwnEntry } from "@/lib/lightning-talks/entry-queries";
import { changeEntryAction, eraseEntryAction, withdrawEntryAction } from "@/lib/lightning-talks/sign-up-actions";
import { EntryFields } from "./entry-fields";

type Props = { entry: OwnEntry; secret: string };

const summary = (variant: "quiet" | "danger") => `${buttonClass(variant)} list-none [&::-webkit-details-marker]:hidden`;

/** What a speaker can do with their own talk: change it, take it back in two taps, have their data erased. */
export function EntryActs({ entry, secret }: Props) {
  const { standing } = entry;
  const isFinal = standing.at === "given" || standing.at === "declined" || standing.at === "withdrawn";
  return (
    <>
      {!isFinal && (
        <section aria-labelledby="your-talk" className="grid gap-6">
          <h2 id="your-talk" className="font-bold text-h3">
            Your talk
          </h2>
          <ActionForm action={changeEntryAction} hidden={{ secret }} submit="Save the talk" idPrefix="talk">
            <EntryFields said={entry} />
          </ActionForm>
          <details>
            <summary className={summary("danger")}>Withdraw the talk</summary>
            <div className="mt-4 grid gap-4 border-alarm border-l-4 py-2 pl-4">
              <p>Your turn goes to the next in line. You can sign up again, at the end of the line.</p>
              <ActionForm
                action={withdrawEntryAction}
                hidden={{ secret }}
                submit={`Yes, withdraw “${entry.title}”`}
                variant="danger"
              />
            </div>
          </details>
        </section>
      )}
      <section aria-labelledby="your-data" className="grid gap-3 border-hairline border-t pt-6">
        <h2 id="your-data" className="font-bold text-h3">
          Your data
        </h2>
        <p className="text-muted">
          Beside what stands above we keep your name, {entry.name}, and your address, {entry.email}. Only the organizers
          see the address.
        </p>
        <details>
          <summary className={summary("danger")}>Erase my data</summary>
          <div className="mt-4 grid gap-4 border-alarm border-l-4 py-2 pl-4">
            <p>
              Your address and the mails to you are erased, and a turn still ahead goes to the next in line. A talk that
              was given stays in the programme under your name, as any other does.
            </p>
            <ActionForm action={eraseEntryAction} hidden={{ secret }} submit="Yes, erase my data" variant="danger" />
          </div>
        </details>
      </section>
    </>
  );
}
