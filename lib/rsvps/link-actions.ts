"use server";

import { goTo, publicAction } from "@/lib/access/action";
import { requestLinks } from "./link-mutations";
import { LinksInput } from "./schema";

/** The answer is the same page for every address. */
export const sendLinksAction = publicAction(
  LinksInput,
  async ({ email }) => {
    await requestLinks(email);
    goTo("/rsvp/link/sent");
  },
  { limit: "link", isGuarded: true },
);
