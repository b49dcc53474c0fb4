import { ActionForm } from "@/components/ui/action-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import type { LightningTalksForEdit } from "@/lib/lightning-talks/organizer-queries";
import { openOrCloseSignUpAction, saveSignUpAction } from "@/lib/lightning-talks/sign-up-actions";
import { isSignUpOpen, placesSentence, queuePath } from "@/lib/lightning-talks/sign-up-rules";

const ORDERS = [
  { value: "first_come", label: "First come, first served", hint: "Whoever signs up has a turn, until all are taken." },
  { value: "organizer", label: "Your order", hint: "Talks wait until you put them in the queue." },
];

/** Whether and how people sign up for a slot by themselves, and the ways to it: form, sign for the room, stage. */
export function SignUpDesk({ slot, now }: { slot: LightningTalksForEdit; now: Date }) {
  const { id, event, signUp, talks } = slot;
  const isOpen = isSignUpOpen(signUp, event, now);
  const page = `/organize/events/${event.id}/stage`;
  return (
    <section className="grid gap-4" aria-labelledby="sign-up">
      <h2 id="sign-up" className="font-bold text-h2">
        Sign-up
      </h2>
      <p className="max-w-measure">
        {isOpen && signUp ? `Open. ${placesSentence(signUp, talks.length)}` : closedSentence(slot, now)}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        <Way to={queuePath(event.slug)}>The public queue and form</Way>
        <Way to={`${page}/sign`}>Sign for the room</Way>
        <Way to={page}>The stage</Way>
      </ul>
      {event.endsAt > now && (
        <ActionForm
          action={openOrCloseSignUpAction}
          submit={isOpen ? "Close sign-up" : "Open sign-up"}
          variant={isOpen ? "quiet" : "primary"}
          hidden={{ itemId: id, act: isOpen ? "close" : "open" }}
          idPrefix="gate"
        />
      )}
      <ActionForm
        action={saveSignUpAction}
        submit="Save the sign-up"
        hidden={{ itemId: id }}
        idPrefix="sign-up"
        disclose="Places, minutes and order"
      >
        <ChoiceGroup name="order" legend="Order" choices={ORDERS} chosen={[signUp?.order ?? "first_come"]} />
        <TextField
          name="places"
          label="Places"
          hint="How many talks fit. Empty: as many as come."
          inputMode="numeric"
          defaultValue={signUp?.places ?? ""}
          optional
        />
        <TextField
          name="minutesEach"
          label="Minutes each"
          hint="The clock of the stage begins there."
          inputMode="numeric"
          defaultValue={signUp?.minutesEach ?? 5}
        />
      </ActionForm>
    </section>
  );
}

function Way({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <a href={to} className="inline-flex min-h-11 items-center">
        {children}
      </a>
    </li>
  );
}

function closedSentence({ event, signUp }: LightningTalksForEdit, now: Date): string {
  if (event.endsAt <= now) return "The event is over.";
  if (event.status === "cancelled") return "The event was cancelled.";
  if (signUp?.openedAt && !signUp.closedAt) return "Opens with the announcement of the event.";
  if (signUp?.openedAt) return "Closed. Who waits in line still moves up when a turn comes free.";
  return "Closed. Once it is open, people sign up on the event’s own page, without an account, before the event and at it.";
}
