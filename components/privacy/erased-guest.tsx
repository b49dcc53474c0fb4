import { PageHeading } from "@/components/ui/page-heading";

type Props = { event: { slug: string; title: string } };

/** What a guest's link says after their data was erased, by themselves or because it was kept long enough. */
export function ErasedGuest({ event }: Props) {
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading title="Your data was erased" above={event.title}>
        <p>We no longer know your name or your address, nor what you answered.</p>
      </PageHeading>
      <p>There is nothing left to do here. If you would like to come again, RSVP as if you were new.</p>
      <p>
        <a href={`/events/${event.slug}`}>See the event’s page</a>
      </p>
    </div>
  );
}
