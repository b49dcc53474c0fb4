import type { Metadata } from "next";
import { GiveBackForm } from "@/components/claims/give-back-form";
import { HideForm } from "@/components/claims/hide-form";
import { OwnPhotoForm } from "@/components/claims/own-photo-form";
import { PersonForm } from "@/components/people/person-form";
import { Section } from "@/components/site/section";
import { ActionForm } from "@/components/ui/action-form";
import { DraftOwner } from "@/components/ui/draft-owner";
import { PageHeading } from "@/components/ui/page-heading";
import { requireOwnPage } from "@/lib/access/viewer";
import { leaveOwnPageAction, saveOwnPageAction } from "@/lib/claims/actions";
import { getOwnPage } from "@/lib/claims/queries";
import { listAppearances } from "@/lib/people/page-queries";

export const metadata: Metadata = { title: "Your page", robots: { index: false, follow: false } };
export const dynamic = "force-dynamic";

/** The page of whoever is asking, as they edit it. */
export default async function OwnPage() {
  const { actor, personId } = await requireOwnPage();
  const [person, appearances] = await Promise.all([getOwnPage(personId), listAppearances(personId)]);
  return (
    <DraftOwner id={actor.userId}>
      <div className="grid max-w-measure gap-12">
        <PageHeading title="Your page">
          <p>
            What you write here stands wherever you appeared.{" "}
            {!person.hiddenAt && appearances.length > 0 && <a href={`/people/${person.slug}`}>See it as others do</a>}
          </p>
        </PageHeading>
        <PersonForm action={saveOwnPageAction} submit="Save your page" person={person} />
        <Section title="Your photo">
          <OwnPhotoForm name={person.name} photo={person.photo} />
        </Section>
        <Section title="Where you appear">
          {appearances.length === 0 ? (
            <p>In nothing that is published yet. The organizers of an evening put you on its programme.</p>
          ) : (
            <ul className="grid gap-2">
              {appearances.map(({ role, path, title, event }) => (
                <li key={`${role} ${path} ${title}`}>
                  {role}: <a href={path}>{title}</a>, {event.title}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title="Who sees you">
          <HideForm hiddenAt={person.hiddenAt} />
        </Section>
        <Section title="Leave">
          <ActionForm action={leaveOwnPageAction} submit="Sign out" variant="quiet" />
          <GiveBackForm />
        </Section>
      </div>
    </DraftOwner>
  );
}
