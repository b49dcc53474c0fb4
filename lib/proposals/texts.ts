import type { Texts } from "@/lib/platform/fingerprint";

type Offered = {
  name: string;
  affiliation: string;
  bio: string;
  title: string;
  abstract: string;
  minutes: number | null;
  notes: string;
};

/** What there is to read of a proposal, for those who decide and for whoever made it. */
export function proposalTexts({ name, affiliation, bio, title, abstract, minutes, notes }: Offered): Texts {
  return {
    ...{ Name: name, Affiliation: affiliation, "About you": bio, Title: title, Abstract: abstract },
    ...{ Minutes: minutes === null ? "" : String(minutes), "Notes for the organizers": notes },
  };
}

/** What an organizer reads of a call before they change it. */
export function callTexts({ text, closesAt }: { text: string; closesAt: Date }): Texts {
  return { "What you look for": text, Deadline: closesAt.toISOString() };
}
