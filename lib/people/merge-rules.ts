export type MergeRefusal = "same-panel" | "two-accounts";

/** How long two people who were made one can be parted again. */
export const MERGE_DAYS = 30;

/** Why two pages stay two, in a sentence. */
export const MERGE_REFUSALS: Record<MergeRefusal, string> = {
  "same-panel":
    "Both sat on the same panel, so they are two people there. Take one of them off that panel first, if that is wrong.",
  "two-accounts": "Both pages have an account. One of them has to give their page back first.",
};

/** Where an organizer is led who parted two people: to who has a page again, told what did not go back. */
export function partedPath(personId: string, left: readonly string[]): string {
  return `/organize/people/${personId}?left=${encodeURIComponent(left.join(" "))}`;
}

/** What did not go back when two people were parted, in words; nothing for what says something else. */
export function leftInWords(left: unknown): string[] {
  if (typeof left !== "string") return [];
  return left.split(" ").flatMap((name) => LEFT.get(name) ?? []);
}

const LEFT = new Map([
  ["Panelist", "a seat on a panel"],
  ["TalkSpeaker", "a talk"],
  ["LightningTalkSpeaker", "a lightning talk"],
  ["RecapAuthor", "a recap"],
  ["PersonLink", "a link"],
  ["SpeakerLink", "a speaker’s link"],
  ["PersonSlug", "an earlier address"],
  ["PersonClaim", "a claim"],
  ["PersonToldApart", "somebody they were told apart from"],
  ["PersonMerge", "an earlier merge"],
  ["User", "the account"],
  ["headline", "the line under the name"],
  ["bio", "the words about them"],
  ["photoId", "the photo"],
  ["hiddenAt", "whether they are shown"],
]);
