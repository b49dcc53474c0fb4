import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { EventDraft } from "@/lib/events/organizer-queries";
import { venueTexts } from "@/lib/events/texts";
import { correctVenueAction } from "@/lib/messages/event-actions";
import { fingerprintOf } from "@/lib/platform/fingerprint";

type Props = { eventId: string; venue: NonNullable<EventDraft["venue"]> };

/** Corrects what is known of the venue, for every event there. */
export function VenueForm({ eventId, venue }: Props) {
  return (
    <section className="grid max-w-form gap-6 border-ink border-t-2 pt-6" aria-labelledby="venue">
      <div>
        <h2 id="venue" className="font-bold text-h2">
          About the venue
        </h2>
        <p className="text-muted">Corrected here, it is corrected for every event at {venue.name}.</p>
      </div>
      <ActionForm
        action={correctVenueAction}
        submit="Save the venue"
        hidden={{ eventId }}
        seen={fingerprintOf(venueTexts(venue))}
        idPrefix="venue"
        draftKey={`venue-${eventId}`}
      >
        <TextField name="name" label="Name" defaultValue={venue.name} required maxLength={120} />
        <TextField name="address" label="Street and number" defaultValue={venue.address} required maxLength={200} />
        <TextField name="city" label="City" defaultValue={venue.city} required maxLength={80} />
        <TextArea
          name="directions"
          label="Directions"
          hint="How to find the door."
          defaultValue={venue.directions}
          maxLength={500}
          optional
        />
      </ActionForm>
    </section>
  );
}
