"use server";

import { goTo, publicAction } from "@/lib/access/action";
import { dutyPath } from "@/lib/volunteers/rules";
import { pressOnStage } from "./stage-mutations";
import { StagePress } from "./stage-schema";

export const pressOnStageAction = publicAction(StagePress, async ({ secret, itemId, press }, { now }) => {
  await pressOnStage(secret, itemId, press, now);
  goTo(`${dutyPath("stage", secret)}?slot=${itemId}`);
});
