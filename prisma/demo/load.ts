import "server-only";
import { installation } from "@/lib/access/actor";
import { createChapter } from "@/lib/chapters/mutations";
import { ChapterInput } from "@/lib/chapters/schema";
import { beginDemo, endDemo } from "@/lib/community/mutations";
import { chapters, community } from "./chapters";
import { loadNextMeetup } from "./load-next-meetup";
import { loadProfiles } from "./load-profiles";
import { loadPyflames1 } from "./load-pyflames-1";
import { loadPyflames2 } from "./load-pyflames-2";
import { accepted } from "./typed";

/**
 * Tells the demonstration's story into an empty database as organizers would: typed into the forms' own schemas, saved
 * by their mutations. Does nothing where a community lives already; one that was cut short is begun again.
 */
export async function loadDemo(now: Date): Promise<void> {
  if (!(await beginDemo(community, now))) return;
  const bangpypers = await addChapter(chapters.bangpypers, now);
  const india = await addChapter(chapters.india, now);
  await loadPyflames1([india]);
  await loadPyflames2([india, bangpypers]);
  await loadNextMeetup([bangpypers], now);
  await loadProfiles(now);
  await endDemo(now);
}

async function addChapter(fields: object, now: Date): Promise<string> {
  return accepted(await createChapter(installation, ChapterInput.parse(fields), now)).id;
}
