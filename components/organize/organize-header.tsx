import { ActionForm } from "@/components/ui/action-form";
import { ScrollingRow } from "@/components/ui/scrolling-row";
import { SkipLink } from "@/components/ui/skip-link";
import { type Actor, isOrganizer } from "@/lib/access/actor";
import { signOutAction } from "@/lib/organizers/actions";

const SECTIONS = [
  { href: "/organize", label: "Events" },
  { href: "/organize/people", label: "People" },
  { href: "/organize/chapters", label: "Chapters" },
  { href: "/organize/organizers", label: "Organizers" },
  { href: "/organize/outbox", label: "Outbox" },
  { href: "/organize/history", label: "History" },
];
const OWNER_SECTIONS = [{ href: "/organize/community", label: "Community" }];

const HELPER_SECTIONS = [{ href: "/organize", label: "Yours" }];

function sectionsOf(actor: Actor) {
  if (!isOrganizer(actor)) return HELPER_SECTIONS;
  return actor.isOwner ? [...SECTIONS, ...OWNER_SECTIONS] : SECTIONS;
}

/** Where somebody can go, and who is signed in. */
export function OrganizeHeader({ actor }: { actor: Actor }) {
  const sections = sectionsOf(actor);
  return (
    <div className="-mt-6 border-hairline border-b pb-3 text-small">
      <SkipLink to="work">Skip the menu</SkipLink>
      <ScrollingRow>
        <div className="flex items-center justify-between gap-x-8 gap-y-2 max-sm:w-max max-sm:pr-8 sm:flex-wrap">
          <nav aria-label="Organize">
            <ul className="flex gap-x-5 sm:flex-wrap">
              {sections.map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    className="inline-flex min-h-11 items-center font-semibold text-ink no-underline hover:underline sm:min-h-9"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex items-center gap-4 sm:flex-wrap">
            <span className="text-muted">{actor.name}</span>
            <ActionForm action={signOutAction} submit="Sign out" variant="quiet" />
          </div>
        </div>
      </ScrollingRow>
    </div>
  );
}
