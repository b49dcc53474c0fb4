import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { PersonRows } from "@/lib/people/schema";
import { nestFields } from "@/lib/platform/nested-fields";
import { guessLinkKind, LINK_KINDS, webAddress } from "./rules";

const KINDS = Object.keys(LINK_KINDS) as (keyof typeof LINK_KINDS)[];

const LinkRow = z
  .object({
    url: z.string().trim().max(2000, "Use 2,000 characters or fewer").default(""),
    /** Empty where it is to be guessed from the address. */
    kind: z
      .union([z.enum(KINDS), z.literal("").transform(() => null)], { error: "Choose a kind of link" })
      .default(null),
    label: z.string().trim().max(100, "Use 100 characters or fewer").default(""),
  })
  .transform(({ url: typed, kind, label }, context) => {
    const url = typed && webAddress(typed);
    if (url === null) {
      context.addIssue({
        code: "custom",
        path: ["url"],
        message: "Enter a web address, like https://example.org/slides",
      });
      return z.NEVER;
    }
    if (url === "" && label !== "") {
      context.addIssue({ code: "custom", path: ["url"], message: "Enter the address this label is for" });
    }
    return { url, kind: kind ?? guessLinkKind(url), label };
  });

/** The rows of a form about links that hold an address, in their order. An emptied row is a link removed. */
export const LinkRows = z
  .array(LinkRow)
  .max(20, "Twenty links at most")
  .default([])
  .superRefine((rows, context) => {
    for (const [row, { url }] of rows.entries()) {
      const isAgain = url !== "" && rows.findIndex((other) => other.url === url) < row;
      if (isAgain) context.addIssue({ code: "custom", path: [row, "url"], message: "This address is here twice" });
    }
  })
  .transform((rows) => rows.filter((row) => row.url !== ""));
export type LinkRow = z.output<typeof LinkRows>[number];

export const Abstract = z.string().trim().max(5000, "Use 5,000 characters or fewer").default("");

/** Agenda items that hold one talk. */
export const TALK_KINDS = ["talk", "workshop", "keynote"] as const;

export const TalkInput = z.preprocess(
  nestFields,
  z.object({ itemId: z.string(), seen: Seen, abstract: Abstract, speaker: PersonRows, link: LinkRows }),
);
export type TalkInput = z.output<typeof TalkInput>;
