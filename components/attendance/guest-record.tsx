import { GuestTags } from "@/components/rsvps/guest-tags";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { Attendability, ConsentKind } from "@/generated/prisma/enums";
import type { ListedGuest } from "@/lib/attendance/organizer-queries";
import { formatMoment } from "@/lib/platform/time";
import { CONSENTS } from "@/lib/rsvp-questions/rules";

type Props = {
  guest: ListedGuest;
  event: { timeZone: string; attendability: Attendability };
  said: { answers: { id: string; label: string; values: string[] }[]; consents: ConsentKind[] };
};

const STATUS: Record<ListedGuest["status"], string> = {
  pending: "Waits for your answer",
  going: "Going",
  waitlisted: "On the waitlist",
  declined: "Declined",
  cancelled: "Cancelled",
};

const OUTCOME = { came: "Came", walked_in: "Walked in", no_show: "No-show" };

/** Everything that is known of one guest. */
export function GuestRecord({ guest, event, said }: Props) {
  const { email, status, createdAt, outcome } = guest;
  return (
    <dl className="max-w-measure">
      <DefinitionRow term="E-mail">
        <span className="[overflow-wrap:anywhere]">{email}</span>
      </DefinitionRow>
      <DefinitionRow term="RSVP">
        {STATUS[status]}
        <GuestTags guest={guest} isHybrid={event.attendability === "hybrid"} />
        <span className="block text-muted text-small">{formatMoment(createdAt, event.timeZone)}</span>
      </DefinitionRow>
      {outcome && <DefinitionRow term="Attendance">{OUTCOME[outcome]}</DefinitionRow>}
      {said.answers.map(({ id, label, values }) => (
        <DefinitionRow key={id} term={label}>
          <span className="whitespace-pre-line [overflow-wrap:anywhere]">{values.join("; ")}</span>
        </DefinitionRow>
      ))}
      <DefinitionRow term="Agreed to">
        {said.consents.length === 0 ? "Nothing" : said.consents.map((kind) => CONSENTS[kind].name).join(", ")}
      </DefinitionRow>
    </dl>
  );
}
