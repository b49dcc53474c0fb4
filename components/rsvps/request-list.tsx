import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { ListedGuest } from "@/lib/attendance/organizer-queries";
import { formatDate } from "@/lib/platform/time";
import { answerRsvpAction } from "@/lib/rsvps/actions";
import { GuestTags } from "./guest-tags";

type Props = {
  title: string;
  says: string;
  guests: ListedGuest[];
  event: { id: string; timeZone: string; isHybrid: boolean; hasStarted: boolean };
  /** They were told no, and can only be told yes after all. */
  isDeclined?: boolean;
};

/** Guests whom an organizer answers, a yes and a no beside each; nothing while there are none. */
export function RequestList({ title, says, guests, event, isDeclined = false }: Props) {
  if (guests.length === 0) return null;
  const id = title.toLowerCase();
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="flex items-baseline gap-3 font-bold text-h3">
        {title} <span className="font-mono font-normal text-body text-muted">{guests.length}</span>
      </h2>
      <p className="text-muted">{says}</p>
      <ol className="divide-y divide-hairline border-hairline border-y">
        {guests.map((guest) => (
          <li key={guest.id} id={`guest-${guest.id}`} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <span className="min-w-0 flex-[1_1_16rem] [overflow-wrap:anywhere]">
              <a href={`/organize/events/${event.id}/guests/${guest.id}`} className="font-semibold text-ink">
                {guest.name}
              </a>
              <GuestTags guest={guest} isHybrid={event.isHybrid} />
              <span className="block text-muted text-small">
                {guest.email}{" "}
                <span className="whitespace-nowrap">· {formatDate(guest.createdAt, event.timeZone, "short")}</span>
              </span>
            </span>
            {!event.hasStarted && (
              <ActionForm
                action={answerRsvpAction}
                hidden={{ eventId: event.id, rsvpId: guest.id }}
                submit={<Verb verb="Approve" name={guest.name} />}
                variant="quiet"
                className=""
                beside={
                  !isDeclined && (
                    <Button variant="danger" name="answer" value="decline">
                      <Verb verb="Decline" name={guest.name} />
                    </Button>
                  )
                }
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The verb as it is seen, and whom it is about as it is heard. */
function Verb({ verb, name }: { verb: string; name: string }) {
  return (
    <>
      {verb}
      <span className="sr-only"> {name}</span>
    </>
  );
}
