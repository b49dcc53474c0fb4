import { ChoiceGroup } from "@/components/ui/choice-group";
import { FieldGroup } from "@/components/ui/field-group";
import type { Choice, EventDraft } from "@/lib/events/organizer-queries";

type Props = { chapters: Choice[]; event?: EventDraft };

/** Which chapters host. Others that host already stay: only their own organizers take them off. */
export function HostFields({ chapters, event }: Props) {
  const only = chapters.length === 1 ? chapters.map(({ value }) => value) : [];
  return (
    <FieldGroup legend="Who hosts">
      <ChoiceGroup
        name="chapterId"
        legend="Chapters"
        type="checkbox"
        choices={chapters}
        chosen={event?.hostIds ?? only}
      />
      {event && (
        <p className="text-muted">
          {event.coHosts.length > 0 && `Together with ${event.coHosts.join(", ")}. `}
          <a href={`/organize/events/${event.id}/hosts`}>Host it with another chapter</a>
        </p>
      )}
    </FieldGroup>
  );
}
