import { z } from "zod";

/** More than a phone takes, less than would fill the memory of a small machine. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** What the file input accepts; what is inside is looked at on the server. */
export const ACCEPTED_PICTURES = "image/jpeg,image/png,image/webp,image/gif,image/avif";

/** A chosen file, or null: a browser sends an empty one when nothing was chosen. */
export const OptionalUpload = z
  .instanceof(File, { error: "Choose a picture" })
  .optional()
  .transform((file) => (file && file.size > 0 ? file : null))
  .refine((file) => !file || file.size <= MAX_UPLOAD_BYTES, "Choose a picture of 10 MB or less");

/** Where in a picture something is, in percent of its width or height. */
export const FocalPercent = z.coerce
  .number({ error: "Enter a number from 0 to 100" })
  .int("Enter a whole number")
  .min(0, "Enter 0 or more")
  .max(100, "Enter 100 or less")
  .default(50);

export const AltText = z.string().trim().max(300, "Use 300 characters or fewer");
