import { z } from "zod";

const Row = z.record(z.string(), z.json());
export type Row = z.output<typeof Row>;

/** What a person's row holds and the page that stays may take over where it says nothing itself. */
export const TAKEN_OVER = ["headline", "bio", "photoId", "hiddenAt"] as const;

const Value = z.string().nullable();
const Taken = z.object({ field: z.enum(TAKEN_OVER), before: Value, after: Value });

/** Everything that it takes to part two people again, as one merge keeps it. */
export const MergeRecord = z.object({
  /** The row of whoever's page went. */
  gone: Row,
  /** What the page that stayed took over. */
  taken: z.array(Taken),
  /** Rows that became the other's, by their keys, and rows that both had, whole. */
  moved: z.array(z.object({ table: z.string(), keys: z.array(Row) })),
  dropped: z.array(z.object({ table: z.string(), rows: z.array(Row) })),
});
export type MergeRecord = z.output<typeof MergeRecord>;

/**
 * Everything that refers to a person: by which column, what tells its rows apart, and beside what a person stands only
 * once. Two people who both stand there are refused, or the row of the one who goes is set aside.
 */
export const REFERENCES: {
  table: string;
  column: string;
  key: string[];
  /** Null where one person may have any number. */
  onceBeside: string[] | null;
  clash?: "refused" | "set aside";
}[] = [
  { table: "Panelist", column: "personId", key: ["id"], onceBeside: ["panelId"], clash: "refused" },
  { table: "TalkSpeaker", column: "personId", key: ["talkId"], onceBeside: ["talkId"], clash: "set aside" },
  {
    table: "LightningTalkSpeaker",
    column: "personId",
    key: ["lightningTalkId"],
    onceBeside: ["lightningTalkId"],
    clash: "set aside",
  },
  { table: "RecapAuthor", column: "personId", key: ["recapId"], onceBeside: ["recapId"], clash: "set aside" },
  { table: "PersonLink", column: "personId", key: ["id"], onceBeside: ["kind", "url"], clash: "set aside" },
  { table: "SpeakerLink", column: "personId", key: ["id"], onceBeside: ["eventId"], clash: "set aside" },
  { table: "PersonSlug", column: "personId", key: ["slug"], onceBeside: null },
  { table: "PersonClaim", column: "personId", key: ["id"], onceBeside: null },
  {
    table: "PersonToldApart",
    column: "personId",
    key: ["otherId"],
    onceBeside: ["otherId"],
    clash: "set aside",
  },
  { table: "PersonMerge", column: "keptId", key: ["id"], onceBeside: null },
  { table: "User", column: "personId", key: ["id"], onceBeside: [], clash: "refused" },
];
