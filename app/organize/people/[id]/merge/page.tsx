import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergePair } from "@/components/people/merge-pair";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SearchForm } from "@/components/ui/search-form";
import { requireActor } from "@/lib/access/viewer";
import { areToldApart, findEditablePerson, findPairToMerge, listEditablePeople } from "@/lib/people/queries";
import { profileLabel } from "@/lib/people/rules";
import { isId } from "@/lib/platform/ids";
import { searchQuery } from "@/lib/platform/search-query";

export const metadata: Metadata = { title: "Join two pages" };

/** Which other page is the same person's, and then both side by side. */
export default async function MergePage({ params, searchParams }: PageProps<"/organize/people/[id]/merge">) {
  const actor = await requireActor();
  const { id } = await params;
  const person = isId(id) ? await findEditablePerson(actor, id) : null;
  if (!person) notFound();
  const otherId = (await searchParams).with;
  if (typeof otherId === "string") {
    const pair = isId(otherId) ? await findPairToMerge(actor, [id, otherId]) : null;
    if (!pair) notFound();
    return (
      <>
        <PageHeading title="One person?" above={<a href="/organize/people">People</a>}>
          <p>Which page stays? Everything of the other becomes its own, and the other’s address leads to it.</p>
        </PageHeading>
        <MergePair pair={pair} areToldApart={await areToldApart(...pair)} />
      </>
    );
  }
  const wanted = await searchQuery(searchParams);
  const others = wanted ? (await listEditablePeople(actor, wanted)).filter((other) => other.id !== person.id) : [];
  return (
    <>
      <PageHeading
        title={`Who else is ${person.name}?`}
        above={<a href={`/organize/people/${person.id}`}>{person.name}</a>}
      />
      <SearchForm label="Find the other page by name or handle" value={wanted} />
      {wanted !== "" && others.length === 0 && (
        <EmptyState title="Nobody else by that name">You find only people whose page you may edit.</EmptyState>
      )}
      <ul className="divide-y divide-hairline">
        {others.map((other) => (
          <li key={other.id} className="flex flex-wrap items-baseline gap-x-4">
            <a
              href={`/organize/people/${person.id}/merge?with=${other.id}`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {other.name}
            </a>
            <span className="text-muted">{other.links.map(profileLabel).join(", ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
