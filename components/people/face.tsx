import { Picture } from "@/components/pictures/picture";
import { Monogram } from "@/components/ui/monogram";
import type { PictureForPage } from "@/lib/pictures/rules";

const WIDTHS = { small: ["size-8", "2rem"], medium: ["size-11", "2.75rem"], large: ["size-28", "7rem"] } as const;

export type FaceProps = { name: string; photo: PictureForPage | null; size?: keyof typeof WIDTHS };

/** Somebody's photo, or their monogram. The name stands beside it, so neither says it once more. */
export function Face({ name, photo, size = "medium" }: FaceProps) {
  if (!photo) return <Monogram name={name} size={size} />;
  const [box, sizes] = WIDTHS[size];
  return (
    <Picture picture={{ ...photo, alt: "" }} sizes={sizes} className={`${box} shrink-0 rounded-full object-cover`} />
  );
}
