import type { Metadata } from "next";
import { PeopleRegister } from "@/components/people/people-register";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { listPublicPeople } from "@/lib/people/page-queries";

export const metadata: Metadata = {
  title: "People",
  description: "Everybody who spoke, sat on a panel, moderated or wrote here.",
  alternates: { canonical: "/people" },
};

export default async function PeoplePage() {
  const people = await listPublicPeople();
  return (
    <div className="grid gap-10">
      <PageHeading title="People">
        <p>Everybody who spoke, sat on a panel, moderated or wrote here.</p>
      </PageHeading>
      {people.length === 0 ? (
        <EmptyState title="Nobody has been on stage yet">
          <p>
            Speakers get their page with the first programme. <a href="/events">See the events</a>
          </p>
        </EmptyState>
      ) : (
        <div className="grid gap-8">
          <PeopleRegister people={people} />
        </div>
      )}
    </div>
  );
}
