import type { Metadata } from "next";
import { WaitingClaims } from "@/components/claims/waiting-claims";
import { DuplicateList } from "@/components/people/duplicate-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SearchForm } from "@/components/ui/search-form";
import { requireActor } from "@/lib/access/viewer";
import { listWaitingClaims } from "@/lib/claims/queries";
import { listEditablePeople, listLikelyDuplicates, PEOPLE_SHOWN } from "@/lib/people/queries";
import { profileLabel } from "@/lib/people/rules";
import { searchQuery } from "@/lib/platform/search-query";

export const metadata: Metadata = { title: "People" };

export default async function OrganizePeoplePage({ searchParams }: PageProps<"/organize/people">) {
  const actor = await requireActor();
  const wanted = await searchQuery(searchParams);
  const [people, duplicates] = await Promise.all([listEditablePeople(actor, wanted), listLikelyDuplicates(actor)]);
  return (
    <>
      <PageHeading title="People" />
      <p className="text-muted">
        Everyone who moderated, spoke, sat on a panel or wrote a recap. They are added where they appear.
      </p>
      <WaitingClaims claims={await listWaitingClaims(actor)} />
      {duplicates.length > 0 && <DuplicateList duplicates={duplicates} />}
      <SearchForm label="Find a person by name or handle" value={wanted} />
      {people.length === 0 ? (
        <EmptyState title={wanted ? "Nobody by that name" : "Nobody yet"}>
          Add somebody to a panel or a talk, and they have a page.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-hairline border-hairline border-y">
          {people.map((person) => (
            <li key={person.id} className="flex flex-wrap items-baseline gap-x-4 py-2 sm:gap-y-1 sm:py-3">
              <a href={`/organize/people/${person.id}`} className="font-semibold max-sm:py-2.5">
                {person.name}
              </a>
              <span className="text-muted">{person.links.map(profileLabel).join(", ")}</span>
              <span className="w-full text-muted">{person.headline}</span>
            </li>
          ))}
        </ul>
      )}
      {people.length === PEOPLE_SHOWN && (
        <p className="mt-4 text-muted">The first {PEOPLE_SHOWN}. Search for others.</p>
      )}
    </>
  );
}
