import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import type { Actor } from "@/lib/access/actor";
import { signOutAction } from "@/lib/organizers/actions";

const SECTIONS = [
  ["/organize", "Events"],
  ["/organize/people", "People"],
  ["/organize/chapters", "Chapters"],
  ["/organize/organizers", "Organizers"],
  ["/organize/outbox", "Outbox"],
  ["/organize/community", "Community"],
] as const;

export function OrganizeHeader({ actor, community }: { actor: Actor; community: { name: string } }) {
  return (
    <header className="border-rule border-b">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
        <Link href="/" className="font-semibold">
          {community.name}
        </Link>
        <nav aria-label="Organize" className="flex flex-wrap gap-x-4">
          {SECTIONS.map(([href, label]) => (
            <Link key={href} href={href} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-3">
          <span className="text-muted">{actor.name}</span>
          <ActionForm action={signOutAction} submit="Sign out" variant="quiet">
            {null}
          </ActionForm>
        </div>
      </div>
    </header>
  );
}
