import { installation } from "@/lib/access/actor";
import { updatePerson } from "@/lib/people/mutations";
import { findPersonIdByName } from "@/lib/people/queries";
import { PersonInput } from "@/lib/people/schema";
import { people, profiles } from "./people";
import { accepted } from "./typed";

/** Gives those of whom more is known than a name their line, bio and links. */
export async function loadProfiles(now: Date): Promise<void> {
  for (const [key, profile] of Object.entries(profiles)) {
    const name = people[key as keyof typeof profiles].personName;
    const personId = await findPersonIdByName(name);
    const links = profile.links.join("\n");
    accepted(await updatePerson(installation, PersonInput.parse({ ...profile, personId, name, links }), now));
  }
}
