import { Picture } from "@/components/pictures/picture";
import type { GalleryPicture } from "@/lib/gallery/queries";
import { pictureSources } from "@/lib/pictures/rules";

/** The pictures of an evening, each a way to the whole of it. */
export function Gallery({ pictures }: { pictures: GalleryPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="pictures" className="grid gap-6 border-ink border-t-2 pt-6">
      <h2 id="pictures" className="font-extrabold text-h2 tracking-tight">
        Pictures
      </h2>
      <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-2 md:grid-cols-3">
        {pictures.map(({ picture, caption, credit }) => (
          <li key={picture.id} className="break-inside-avoid">
            <figure className="grid gap-2">
              <a href={pictureSources(picture).src} className="block p-0">
                <Picture
                  picture={picture}
                  sizes="(min-width: 52rem) 24rem, (min-width: 40rem) 50vw, 100vw"
                  className="aspect-[4/3] w-full object-cover"
                />
              </a>
              {(caption !== "" || credit !== "") && (
                <figcaption className="text-small">
                  {caption} {credit !== "" && <span className="text-muted">Picture: {credit}</span>}
                </figcaption>
              )}
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
