import { ActionForm } from "@/components/ui/action-form";
import { thankGuestsAction } from "@/lib/messages/actions";
import { type Reach, reachSentence } from "@/lib/messages/rules";

type Props = { eventId: string; thanks: { segment: "came" | "going"; reach: Reach; thanked: number } };

/** Sends those who came the recap with thanks, and a way to say how it was; says to whom it went already. */
export function ThanksSection({ eventId, thanks: { segment, reach, thanked } }: Props) {
  const whom = segment === "came" ? "who came" : "who had a seat";
  return (
    <section aria-labelledby="thanks" className="grid content-start gap-3">
      <h2 id="thanks" className="font-bold text-h3">
        Thank the guests
      </h2>
      {thanked > 0 && (
        <p>
          {thanked === 1 ? "1 guest" : `${thanked} guests`} {whom} got the recap.
        </p>
      )}
      {reach.recipients > 0 && (
        <>
          <p className="text-muted text-small">
            A mail to guests {whom}, once to each: thanks, a link to the recap, and one to say how it was.{" "}
            {reachSentence(reach)}
          </p>
          <ActionForm action={thankGuestsAction} hidden={{ eventId }} submit="Send thanks" variant="quiet" />
        </>
      )}
      {reach.recipients === 0 && thanked === 0 && <p className="text-muted text-small">Nobody {whom} yet.</p>}
    </section>
  );
}
