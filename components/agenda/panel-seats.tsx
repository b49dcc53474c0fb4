import { Face } from "@/components/people/face";
import type { VoiceView } from "@/lib/panels/queries";
import { ROLES } from "@/lib/panels/rules";

/** Who sits on a panel, before there is anything to read of it. */
export function PanelSeats({ voices }: { voices: readonly VoiceView[] }) {
  if (voices.length === 0) return null;
  return (
    <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {voices.map(({ slug, name, photo, affiliation, role }) => (
        <li key={slug} className="flex gap-3">
          <Face name={name} photo={photo} />
          <p className="min-w-0 text-small">
            <a href={`/people/${slug}`} className="font-bold text-body text-ink">
              {name}
            </a>
            {role === "moderator" && <span className="block font-semibold">{ROLES.moderator}</span>}
            {affiliation !== "" && <span className="block text-muted">{affiliation}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
