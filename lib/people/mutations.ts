import { sameText } from "@/lib/platform/ignoring-case";
import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { recordEdit } from "@/lib/history/mutations";
import { isUniqueViolation, type Tx, transaction } from "@/lib/platform/db";
import { chooseSlug, nameAlone } from "@/lib/platform/names";
import { slugify } from "@/lib/platform/slug";
import { whoTheyBecame } from "./merge-trail";
import { canEditPerson, type PersonScope } from "./policy";
import type { Profile } from "./rules";
import type { PersonInput, PersonReference, PersonRow } from "./schema";
import { personTexts } from "./texts";

/**
 * The person a form means: whoever has the handle; else the only person of that name, if the handle does not say it is
 * somebody else; else a new one. A handle given for somebody found by name becomes theirs.
 */
export async function resolvePerson(tx: Tx, reference: PersonReference): Promise<{ id: string }> {
  const { personName: name, personHandle: profile } = reference;
  // Two organizers who name the same new person at once must not make two. One lock, taken first: no order to get
  // wrong.
  await nameAlone(tx, "person");
  const byHandle = profile?.handle ? await findByHandle(tx, profile) : null;
  if (byHandle) return byHandle;
  const namesakes = await tx.person.findMany({
    where: { name: sameText(name) },
    select: { id: true, links: { where: { kind: profile?.kind ?? "website" }, select: { handle: true } } },
    take: 2,
  });
  const [only] = namesakes.length === 1 ? namesakes : [];
  const isSomebodyElse = Boolean(profile?.handle && only?.links.some((link) => link.handle));
  const person = only && !isSomebodyElse ? { id: only.id } : await createPerson(tx, name);
  if (profile) await addProfile(tx, person.id, profile);
  return person;
}

/**
 * The people that the rows of a form mean, in their order, nobody twice. One whose page became another's since the form
 * was opened is that other one.
 */
export async function resolvePersonRows(
  tx: Tx,
  rows: PersonRow[],
): Promise<{ personId: string; affiliation: string; position: number }[]> {
  const affiliations = new Map<string, string>();
  const kept = rows.flatMap((row) => (row.kind === "kept" ? [row.personId] : []));
  const became = await whoTheyBecame(tx, kept);
  for (const row of rows) {
    const personId =
      row.kind === "kept" ? (became.get(row.personId) ?? row.personId) : (await resolvePerson(tx, row)).id;
    if (!affiliations.has(personId)) affiliations.set(personId, row.affiliation);
  }
  const personIds = [...affiliations.keys()];
  if ((await tx.person.count({ where: { id: { in: personIds } } })) !== personIds.length) throw new NotFound();
  return [...affiliations].map(([personId, affiliation], position) => ({ personId, affiliation, position }));
}

function findByHandle(tx: Tx, profile: Profile): Promise<{ id: string } | null> {
  return tx.person.findFirst({
    where: { links: { some: { kind: profile.kind, handle: profile.handle } } },
    select: { id: true },
  });
}

export async function createPerson(tx: Tx, name: string): Promise<{ id: string }> {
  const slug = await chooseSlug(tx, "person", slugify(name, "person"), async (startsWith) => {
    const taken = { where: { slug: { startsWith } }, select: { slug: true } };
    // An address that leads on to somebody is not somebody else's.
    return [...(await tx.person.findMany(taken)), ...(await tx.personSlug.findMany(taken))];
  });
  return tx.person.create({ data: { slug, name }, select: { id: true } });
}

async function addProfile(tx: Tx, personId: string, profile: Profile): Promise<void> {
  const position = await tx.personLink.count({ where: { personId } });
  await tx.personLink.createMany({ data: { personId, position, ...profile }, skipDuplicates: true });
}

/** Saves a person's page. Refused when one of the handles is somebody else's. */
export async function updatePerson(
  actor: Actor,
  input: PersonInput,
  now: Date,
): Promise<Outcome<{ slug: string }, "taken"> | Newer> {
  try {
    return await transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${input.personId}::uuid FOR NO KEY UPDATE`;
      const person = await tx.person.findUnique({
        where: { id: input.personId },
        include: { links: { orderBy: { position: "asc" }, select: { url: true } } },
      });
      if (!person || !canEditPerson(actor, await scopeOf(tx, person.id))) throw new NotFound();
      const before = personTexts(person);
      const newer = newerThan(input.seen, before);
      if (newer) return newer;
      const { name, headline, bio } = input;
      await tx.person.update({ where: { id: person.id }, data: { name, headline, bio } });
      await tx.personLink.deleteMany({ where: { personId: person.id } });
      await tx.personLink.createMany({
        data: input.links.map((profile, position) => ({ personId: person.id, position, ...profile })),
      });
      const change = { act: "person.edited", subject: name } as const;
      await recordEdit(tx, actor, change, { before, after: personTexts(input) }, now);
      return { ok: true, slug: person.slug };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("taken", "links");
    throw error;
  }
}

/** What says who may edit this person's page. */
export async function scopeOf(tx: Tx, personId: string): Promise<PersonScope> {
  const user = await tx.user.findUnique({ where: { personId }, select: { id: true } });
  return { chapterIds: await chaptersOf(tx, personId), ownerId: user?.id ?? null };
}

/** The chapters that hosted an event at which this person appeared. */
export async function chaptersOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ chapterId: string }[]>`
    SELECT DISTINCT host."chapterId" FROM "EventHost" host JOIN "AgendaItem" item ON item."eventId" = host."eventId"
    WHERE EXISTS (SELECT FROM "Panelist" p WHERE p."panelId" = item.id AND p."personId" = ${personId}::uuid)
      OR EXISTS (SELECT FROM "TalkSpeaker" s WHERE s."talkId" = item.id AND s."personId" = ${personId}::uuid)
      OR EXISTS (SELECT FROM "LightningTalk" l JOIN "LightningTalkSpeaker" s ON s."lightningTalkId" = l.id
                 WHERE l."agendaItemId" = item.id AND s."personId" = ${personId}::uuid)
    UNION
    SELECT DISTINCT host."chapterId" FROM "EventHost" host JOIN "Recap" recap ON recap."eventId" = host."eventId"
      JOIN "RecapAuthor" author ON author."recapId" = recap.id WHERE author."personId" = ${personId}::uuid`;
  return rows.map((row) => row.chapterId);
}
