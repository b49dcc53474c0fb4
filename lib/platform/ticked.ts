import { z } from "zod";

/** A box of a form: browsers send "on" for a ticked one, and nothing for the other. */
export const Ticked = z.literal("on").optional().transform(Boolean);
