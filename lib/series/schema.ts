import { z } from "zod";
import { Seen } from "@/lib/access/seen";

export const SeriesInput = z.object({
  /** What is no id is a series that is not there: the mutation says so. */
  seriesId: z.string(),
  seen: Seen,
  name: z.string().trim().min(1, "Enter the name of the series").max(80, "Use 80 characters or fewer"),
  description: z.string().max(10_000, "Use 10,000 characters or fewer").default(""),
});
export type SeriesInput = z.output<typeof SeriesInput>;
