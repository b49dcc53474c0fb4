import type { ChapterRole, Duty } from "@/generated/prisma/enums";

/** What a role is called, with its article. */
export const ROLE_WORDS: Record<ChapterRole, string> = { organizer: "an organizer", editor: "an editor" };

const DUTY_WORDS: Record<Duty, string> = {
  door: "a volunteer at the door",
  scribe: "a volunteer at the scribe’s desk",
  stage: "a volunteer at the stage",
};

type Invited = { isOwner: boolean; role: ChapterRole; duty: Duty | null };

/** What an invitation makes of somebody: "an organizer", "a volunteer at the door". */
export function invitedAs({ isOwner, role, duty }: Invited): string {
  if (duty) return DUTY_WORDS[duty];
  return isOwner ? "an owner" : ROLE_WORDS[role];
}
