import { z } from "zod";
import { AltText, FocalPercent } from "@/lib/pictures/schema";
import { Ticked } from "@/lib/platform/ticked";

/** So many at once without scripts, where all of them are one form; with scripts they go one by one. */
export const MOST_AT_ONCE = 20;

/** An evening has no more pictures than somebody would look at. */
export const MOST_OF_AN_EVENT = 300;

const Described = AltText.min(1, "Say what the picture shows");
const Credit = z.string().trim().max(100, "Use 100 characters or fewer").default("");
const Files = z
  .preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.instanceof(File, { error: "Choose a picture" })),
  )
  .transform((files) => files.filter((file) => file.size > 0))
  .pipe(
    z
      .array(z.instanceof(File))
      .min(1, "Choose a picture")
      .max(MOST_AT_ONCE, `Choose ${MOST_AT_ONCE} pictures or fewer at once`),
  );

/** Pictures for the gallery, with what is true of all of them. */
export const GalleryUpload = z.object({
  eventId: z.string(),
  pictures: Files,
  alt: Described,
  credit: Credit,
  hasConsent: Ticked,
});
export type GalleryUpload = z.output<typeof GalleryUpload>;

/** One picture that a script sends: for the gallery, or for the words of the recap. */
export const PictureUpload = z.object({
  picture: z.instanceof(File, { error: "Choose a picture" }),
  alt: Described,
  credit: Credit,
  hasConsent: Ticked,
  place: z.enum(["gallery", "words"]).default("gallery"),
});

const OF_PICTURE = { eventId: z.string(), pictureId: z.string() };
export const PictureEdit = z.object({
  ...OF_PICTURE,
  alt: Described,
  caption: z.string().trim().max(300, "Use 300 characters or fewer").default(""),
  credit: Credit,
  focalX: FocalPercent,
  focalY: FocalPercent,
  hasConsent: Ticked,
});
export type PictureEdit = z.output<typeof PictureEdit>;

export const PictureStep = z.object({ ...OF_PICTURE, step: z.enum(["earlier", "later"]) });
export type PictureStep = z.output<typeof PictureStep>;

export const PictureOfEvent = z.object(OF_PICTURE);
export type PictureOfEvent = z.output<typeof PictureOfEvent>;
