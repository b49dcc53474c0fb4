import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicQueue } from "@/components/lightning-talks/public-queue";
import { SignUpForm } from "@/components/lightning-talks/sign-up-form";
import { PageHeading } from "@/components/ui/page-heading";
import { hasCodeOfConduct } from "@/lib/community/queries";
import { findPublicQueues, type PublicQueues } from "@/lib/lightning-talks/public-queries";
import {
  isSignUpOpen,
  minutesLabel,
  placesLeft,
  placesSentence,
  type SignUp,
} from "@/lib/lightning-talks/sign-up-rules";

type Props = PageProps<"/events/[slug]/lightning-talks">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findPublicQueues((await params).slug);
  if (!found) return {};
  return {
    title: `Lightning talks at ${found.event.title}`,
    description: `Who gives a lightning talk at ${found.event.title}, and how to give one.`,
    // Where nobody ever could sign up, the event's own page says it all.
    ...(found.slots.every(({ signUp }) => !signUp?.openedAt) && { robots: { index: false } }),
    alternates: { canonical: `/events/${found.event.slug}/lightning-talks` },
  };
}

/** What the sign in the room leads to: who has a turn, and a form for one more. */
export default async function LightningTalksPage({ params }: Props) {
  const found = await findPublicQueues((await params).slug);
  if (!found) notFound();
  const { event, slots } = found;
  const now = new Date();
  const hasConduct = await hasCodeOfConduct();
  return (
    <div className="grid gap-12">
      <PageHeading title="Lightning talks" above={<a href={`/events/${event.slug}`}>{event.title}</a>} />
      {slots.length === 0 && <p>There are none at this event.</p>}
      {slots.map((slot) => (
        <Slot key={slot.id} {...{ slot, event, hasConduct, now }} isAlone={slots.length === 1} />
      ))}
    </div>
  );
}

type SlotProps = {
  slot: PublicQueues["slots"][number];
  event: PublicQueues["event"];
  hasConduct: boolean;
  now: Date;
  /** Whether there is no other slot that it has to be told apart from. */
  isAlone: boolean;
};

function Slot({ slot, event, hasConduct, now, isAlone }: SlotProps) {
  const { id, title, talks } = slot;
  const signUp = isSignUpOpen(slot.signUp, event, now) ? slot.signUp : null;
  return (
    <section aria-labelledby={`slot-${id}`} className="grid gap-8">
      <div className="grid gap-2">
        <h2 id={`slot-${id}`} className={isAlone ? "sr-only" : "font-bold text-h2"}>
          {title}
        </h2>
        <p className="text-lead">
          {signUp
            ? `${minutesLabel(signUp.minutesEach)} each. ${placesSentence(signUp, talks.length)}`
            : closedSentence(slot.signUp, event, now)}
        </p>
      </div>
      <div className="grid gap-4">
        <h3 className="font-bold text-h3">{event.endsAt > now ? "Who has a turn" : "The talks"}</h3>
        <PublicQueue talks={talks} />
      </div>
      {signUp && (
        <div className="grid gap-4">
          <h3 className="font-bold text-h3">Give one</h3>
          <SignUpForm itemId={id} hasConduct={hasConduct} now={now} submit={submitFor(signUp, talks.length)} />
        </div>
      )}
    </section>
  );
}

function submitFor({ order, places }: SignUp, taken: number): string {
  if (order === "organizer") return "Offer the talk";
  return placesLeft(places, taken) === 0 ? "Wait for a turn" : "Take a turn";
}

function closedSentence(signUp: SignUp | null, event: PublicQueues["event"], now: Date): string {
  if (event.status === "cancelled") return "This event was cancelled.";
  if (event.endsAt <= now) return "It is over.";
  return signUp?.openedAt ? "Sign-up is closed." : "Nobody can sign up here: the organizers put the talks together.";
}
