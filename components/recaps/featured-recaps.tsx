import { Picture } from "@/components/pictures/picture";
import { formatDate } from "@/lib/platform/time";
import type { RecapForList } from "@/lib/recaps/queries";

/** Recaps put forward on the front page, each as a headline and a standfirst. */
export function FeaturedRecaps({ recaps }: { recaps: readonly RecapForList[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {recaps.map(({ slug, title, description, cover, authors, event }) => (
        <li key={slug} className="grid content-start gap-3">
          {cover && (
            <Picture
              picture={cover}
              sizes="(min-width: 68rem) 24rem, (min-width: 40rem) 50vw, 100vw"
              className="aspect-[3/2] w-full object-cover"
            />
          )}
          <h3 className="font-bold text-h3">
            <a href={`/recaps/${slug}`} className="text-ink">
              {title}
            </a>
          </h3>
          {description && <p className="font-serif text-read">{description}</p>}
          <p className="text-muted text-small">
            <time dateTime={event.startsAt.toISOString()} className="font-mono">
              {formatDate(event.startsAt, event.timeZone, "short")}
            </time>
            {authors.length > 0 && <>. By {authors.map(({ name }) => name).join(", ")}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
