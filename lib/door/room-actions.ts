"use server";

import { goTo, publicAction, refusedForm } from "@/lib/access/action";
import { countMyselfIn } from "./room-mutations";
import { readRoomCode } from "./room-rules";
import { SelfCheckIn } from "./room-schema";

/** The answer is the same page for everybody, so it tells nobody whether an address was known. */
export const countMyselfInAction = publicAction(
  SelfCheckIn,
  async (input, { now, data }) => {
    const outcome = await countMyselfIn(input, now);
    if (!outcome.ok) {
      const early = "The door is not open yet. The code works from two hours before the start.";
      return refusedForm(
        data,
        outcome.reason === "early" ? early : "The event is over, so nobody is counted any more.",
      );
    }
    goTo(`/check-in/${readRoomCode(input.code)}/counted`);
  },
  { limit: "selfCheckIn", eventOf: ({ code }) => readRoomCode(code), isGuarded: true },
);
