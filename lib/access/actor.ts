/** Somebody who signed in and works here, as mutations and policies see them. */
export type Actor = {
  userId: string;
  name: string;
  /** An owner may do everything in this installation. */
  isOwner: boolean;
  /** The chapters this person organizes. */
  chapterIds: string[];
  /** The chapters whose recaps they write without organizing them. */
  editorOf?: readonly string[];
};

/** Whether they organize anything. Editors and volunteers, who sign in as well, do not. */
export function isOrganizer(actor: Actor): boolean {
  return actor.isOwner || actor.chapterIds.length > 0;
}

/** The actor of acts that nobody signed in for: loading the demo, running a job. */
export const installation: Actor = { userId: "", name: "Hallway", isOwner: true, chapterIds: [] };
