import { z } from "zod";

/** A field for a whole number that may stay empty, which is null. Browsers send text. */
export const typedNumber = (least: number, most: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(
      z
        .int({ error: "Enter a whole number" })
        .min(least, `Enter ${least} or more`)
        .max(most, `Enter ${most.toLocaleString("en")} or fewer`)
        .nullable(),
    );
