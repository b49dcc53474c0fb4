/**
 * What a delete may keep so that it can be undone, each table after those it refers to. What names a guest, an address
 * or a secret is not here, and so never kept: RSVPs, proposals, sign-ups, links, marks at the door, what guests said.
 */
export const KEPT_TABLES = [
  "Event",
  "EventHost",
  "RunUp",
  "ProgrammeLine",
  "RsvpQuestion",
  "Track",
  "AgendaItem",
  "Panel",
  "Panelist",
  "PanelQuestion",
  "PanelAnswer",
  "Talk",
  "TalkSpeaker",
  "TalkLink",
  "LightningSignUp",
  "LightningTalk",
  "LightningTalkSpeaker",
  "LightningTalkLink",
  "CallForTalks",
  "Picture",
  "EventPicture",
  "Recap",
  "RecapAuthor",
  "RecapPassage",
  "RecapRevision",
] as const;

export type KeptTable = (typeof KEPT_TABLES)[number];

export function isKeptTable(table: string): table is KeptTable {
  return (KEPT_TABLES as readonly string[]).includes(table);
}

/** Columns that are kept empty: they hold what passes, or a secret, or refer to a table that comes later. */
export const EMPTIED: Partial<Record<KeptTable, readonly string[]>> = {
  Panel: ["currentQuestionId"],
  LightningSignUp: ["onStageId", "startedAt"],
  Recap: ["previewHash", "publishAt"],
};
