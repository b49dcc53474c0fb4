import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { SubscribeLinks } from "@/components/calendar/subscribe-links";
import { AppearanceRow } from "@/components/people/appearance-row";
import { Face } from "@/components/people/face";
import { ProfileLinks } from "@/components/people/profile-links";
import { JsonLd } from "@/components/site/json-ld";
import { PageHeading } from "@/components/ui/page-heading";
import { Prose } from "@/components/ui/prose";
import { appearancesByYear } from "@/lib/people/appearance-rules";
import { findPersonForPage, findSlugLedOnTo } from "@/lib/people/page-queries";
import { absoluteUrl } from "@/lib/platform/env";
import { renderMarkdown } from "@/lib/platform/markdown";

type Props = PageProps<"/people/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await findPersonForPage((await params).slug);
  if (!person) return {};
  return {
    title: person.name,
    description: person.headline || `What ${person.name} said and showed here.`,
    alternates: {
      canonical: `/people/${person.slug}`,
      types: { "text/calendar": [{ url: `/people/${person.slug}/calendar.ics`, title: person.name }] },
    },
  };
}

/** To the page that this one became, for good. */
function leadOn(slug: string | null): never {
  if (slug === null) notFound();
  permanentRedirect(`/people/${slug}`);
}

export default async function PersonPage({ params }: Props) {
  const asked = (await params).slug;
  const person = await findPersonForPage(asked);
  if (!person) return leadOn(await findSlugLedOnTo(asked));
  const { slug, name, headline, bio, photo, links, appearances, isClaimed } = person;
  return (
    <article className="grid gap-12">
      <div className="grid gap-6 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-10">
        <Face name={name} photo={photo} size="large" />
        <div className="grid gap-5">
          <PageHeading title={name}>{headline && <p>{headline}</p>}</PageHeading>
          <ProfileLinks profiles={links} />
          <Prose html={renderMarkdown(bio, { idPrefix: "bio" })} />
          <SubscribeLinks what={`every appearance of ${name}`} feed={absoluteUrl(`/people/${slug}/calendar.ics`)} />
          {!isClaimed && (
            <p className="text-small">
              <a href={`/people/${slug}/claim`}>Is this you?</a>
            </p>
          )}
        </div>
      </div>
      {appearancesByYear(appearances).map(([year, ofYear]) => (
        <section
          key={year}
          aria-labelledby={`year-${year}`}
          className="grid gap-x-10 gap-y-3 border-ink border-t-2 pt-4 md:grid-cols-[7rem_minmax(0,1fr)]"
        >
          <h2 id={`year-${year}`} className="figures font-extrabold text-h2">
            {year}
          </h2>
          <ol className="[&>li:first-child]:border-t-0 [&>li:first-child]:pt-0">
            {ofYear.map((appearance) => (
              <AppearanceRow
                key={`${appearance.role} ${appearance.path} ${appearance.title}`}
                appearance={appearance}
              />
            ))}
          </ol>
        </section>
      ))}
      <JsonLd
        thing={{
          "@type": "Person",
          name,
          url: absoluteUrl(`/people/${slug}`),
          ...(headline && { description: headline }),
          sameAs: links.map(({ url }) => url),
        }}
      />
    </article>
  );
}
