import { ActionForm } from "@/components/ui/action-form";
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
    <div className="-mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-hairline border-b pb-3 text-small">
      <nav aria-label="Organize">
        <ul className="flex flex-wrap gap-x-5">
          {sections.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                className="inline-flex min-h-9 items-center font-semibold text-ink no-underline hover:underline"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap items-center gap-4">
        <span className="text-muted">{actor.name}</span>
        <ActionForm action={signOutAction} submit="Sign out" variant="quiet" />
      </div>
    </div>
  );
}
