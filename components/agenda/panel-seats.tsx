import { Face } from "@/components/people/face";
import { PersonName } from "@/components/people/person-name";
import type { VoiceView } from "@/lib/panels/queries";
import { ROLES } from "@/lib/panels/rules";

/** Who sits on a panel, before there is anything to read of it. */
export function PanelSeats({ voices }: { voices: readonly VoiceView[] }) {
  if (voices.length === 0) return null;
  return (
    <ul className="grid grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-2">
      {voices.map(({ affiliation, role, photo, ...person }) => (
        <li key={person.key} className="flex gap-3">
          <Face name={person.name} photo={photo} />
          <p className="min-w-0 text-small">
            <PersonName person={person} className="font-bold text-body text-ink" />
            {role === "moderator" && <span className="block font-semibold">{ROLES.moderator}</span>}
            {affiliation !== "" && <span className="block text-muted">{affiliation}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
