import { z } from "zod";

/** The details of a record as they are kept. */
export const KeptDetails = z
  .object({
    fields: z.array(z.string()).optional(),
    other: z.string().optional(),
    count: z.number().optional(),
  })
  .catch({});
