import { z } from "zod";

export const MOST_TABLES = 6;

/** How many tables there are at the door, as it stands in the address; anything else is two. */
export const Tables = z.coerce.number().int().min(1).max(MOST_TABLES).catch(2);
