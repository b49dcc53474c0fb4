import { z } from "zod";

/**
 * What stands in a link of ours that opens something to whoever holds it. Whether it does is for the database to say.
 */
export const LinkSecret = z.string().min(1).max(100);
