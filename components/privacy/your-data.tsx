import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import { eraseGuestAction } from "@/lib/privacy/actions";
import { guestPath } from "@/lib/rsvps/guest-rules";

type Props = {
  secret: string;
  /** Whether a seat or a place in line goes with the data. */
  isAhead: boolean;
};

/** What is kept about a guest: to take away, or to have erased in two taps. */
export function YourData({ secret, isAhead }: Props) {
  return (
    <section id="your-data" aria-labelledby="your-data-title" className="grid gap-3 border-hairline border-t pt-6">
      <h2 id="your-data-title" className="font-bold text-h3">
        Your data
      </h2>
      <p className="text-muted">
        Your name, your address and what you answered are for the organizers of this event, and for whom you agreed to.
      </p>
      <p>
        <a href={guestPath(secret, "/export")} className="inline-flex min-h-11 items-center">
          Download all that is kept about you
        </a>
      </p>
      <details>
        <summary className={`${buttonClass("danger")} list-none [&::-webkit-details-marker]:hidden`}>
          Erase my data
        </summary>
        <div className="mt-4 grid gap-4 border-alarm border-l-4 py-2 pl-4">
          <p>
            Your name, address, answers and the mails to you are erased, and do not come back.
            {isAhead && " Your seat or your place in line goes to the next person."} What stays is that somebody was on
            the list, and the words you wrote about the evening, without your name.
          </p>
          <ActionForm
            action={eraseGuestAction}
            hidden={{ secret }}
            submit={isAhead ? "Yes, give up my place and erase my data" : "Yes, erase my data"}
            variant="danger"
          />
        </div>
      </details>
    </section>
  );
}
