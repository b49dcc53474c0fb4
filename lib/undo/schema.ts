import { z } from "zod";

export const ChangeId = z.object({ changeId: z.uuid() });
