import { type Profile, profileLabel } from "@/lib/people/rules";

const PLACES = { website: "Website", twitter: "Twitter", mastodon: "Mastodon", github: "GitHub", linkedin: "LinkedIn" };

/** Where else somebody can be found. */
export function ProfileLinks({ profiles }: { profiles: readonly Profile[] }) {
  if (profiles.length === 0) return null;
  return (
    <ul aria-label="Elsewhere" className="flex flex-wrap gap-x-6">
      {profiles.map((profile) => (
        <li key={profile.url} className="min-w-0">
          <span className="text-muted text-small">{PLACES[profile.kind]} </span>
          <a href={profile.url} rel="me noopener noreferrer" className="inline-block min-h-6 [overflow-wrap:anywhere]">
            {profileLabel(profile)}
          </a>
        </li>
      ))}
    </ul>
  );
}
