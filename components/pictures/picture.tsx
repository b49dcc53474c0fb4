import { type PictureForPage, pictureSources } from "@/lib/pictures/rules";

type Props = {
  picture: PictureForPage;
  /** How wide it is drawn, as the `sizes` of an image, e.g. "100vw". */
  sizes: string;
  /** Above the fold: fetched at once. */
  isFirst?: boolean;
  className?: string;
};

/** A picture of ours, in as many pixels as the reader's screen needs. */
export function Picture({ picture, sizes, isFirst, className }: Props) {
  const { alt, ...sources } = pictureSources(picture);
  const { focalX = 50, focalY = 50 } = picture;
  return (
    <img
      {...sources}
      alt={alt}
      sizes={sizes}
      loading={isFirst ? "eager" : "lazy"}
      className={className}
      style={{ objectPosition: `${focalX}% ${focalY}%` }}
    />
  );
}
