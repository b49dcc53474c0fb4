/** A signed-in organizer, as mutations and policies see one. */
export type Actor = {
  userId: string;
  name: string;
  /** An owner may do everything in this installation. */
  isOwner: boolean;
  /** The chapters this person organizes. */
  chapterIds: string[];
};

/** The actor of acts that nobody signed in for: loading the demo, running a job. */
export const installation: Actor = { userId: "", name: "Hallway", isOwner: true, chapterIds: [] };
