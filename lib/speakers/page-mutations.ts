import "server-only";
import { NotFound, type Refusal, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { itemsWith } from "@/lib/agenda/on-stage";
import { recordChange } from "@/lib/history/mutations";
import { drawPicture, type PictureRefusal } from "@/lib/pictures/decode";
import { discardPictures, type StoredPicture, storePicture } from "@/lib/pictures/mutations";
import { db, type Tx, transaction } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { PARTS, partsOf } from "./parts";
import type { OwnProfile, OwnTalk, RecordingAnswer } from "./schema";
import { ownProfileTexts, ownTalkTexts } from "./texts";

export type ProfileSaved = { ok: true } | Refusal<PictureRefusal> | Newer;

/** Saves what a speaker says about themselves, wherever they appear. Another photo takes the place of the one before. */
export async function saveOwnProfile(input: OwnProfile, now: Date): Promise<ProfileSaved> {
  // Before a picture is drawn, which is work: nobody's link costs nothing.
  await getLink(db(), input.secret);
  const drawn = input.photo ? await drawPicture(new Uint8Array(await input.photo.arrayBuffer())) : null;
  if (drawn && !drawn.ok) return refused(drawn.reason, "photo");
  const photo = drawn ? await storePicture(drawn.picture) : null;
  try {
    const { discarded, ...saved } = await transaction((tx) => saveProfileIn(tx, input, photo, now));
    await discardPictures(discarded);
    return saved;
  } catch (error) {
    if (photo) await discardPictures([photo.id]);
    throw error;
  }
}

async function saveProfileIn(
  tx: Tx,
  { secret, seen, headline, bio, isPhotoRemoved }: OwnProfile,
  photo: StoredPicture | null,
  now: Date,
): Promise<ProfileSaved & { discarded: string[] }> {
  const { personId: id, ...link } = await lockLink(tx, secret);
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const select = { name: true, headline: true, bio: true, photoId: true } as const;
  const before = await tx.person.findUniqueOrThrow({ where: { id }, select });
  const newer = newerThan(seen, ownProfileTexts(before));
  if (newer) return { ...newer, discarded: photo ? [photo.id] : [] };
  if (photo) {
    // In a tall photo the face is above its middle.
    const focalY = photo.height > photo.width ? 35 : 50;
    await tx.picture.create({ data: { ...photo, alt: before.name, focalY }, select: { id: true } });
  }
  const photoId = photo?.id ?? (isPhotoRemoved ? null : before.photoId);
  await tx.person.update({ where: { id }, data: { headline, bio, photoId }, select: { id: true } });
  const discarded = before.photoId && before.photoId !== photoId ? [before.photoId] : [];
  await tx.picture.deleteMany({ where: { id: { in: discarded } } });
  await recordTold(tx, { ...link, name: before.name }, before.name, ["what there is to say"], now);
  return { ok: true, discarded };
}

/** Saves what a speaker says about a talk of theirs at this event, and where to see what they showed. */
export function saveOwnTalk(input: OwnTalk, now: Date): Promise<{ ok: true } | Newer> {
  const { secret, talkId, seen, abstract, link: rows } = input;
  return transaction(async (tx) => {
    const link = await lockLink(tx, secret);
    const talk = (await listOwnTalks(tx, link)).find(({ id }) => id === talkId);
    if (!talk) throw new NotFound();
    const newer = newerThan(seen, ownTalkTexts(talk));
    if (newer) return newer;
    const links = { deleteMany: {}, create: rows.map((row, position) => ({ ...row, position })) };
    const [data, select] = [{ abstract, links }, { abstract: true }] as const;
    if (talk.isLightning) await tx.lightningTalk.update({ where: { id: talkId }, data, select });
    else await tx.talk.update({ where: { agendaItemId: talkId }, data, select });
    await recordTold(tx, link, talk.title, ["abstract and links"], now);
    return { ok: true };
  });
}

/** Keeps whether a speaker agrees to be recorded. They may change their mind. */
export function answerRecording({ secret, mayRecord }: RecordingAnswer, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const link = await lockLink(tx, secret);
    await tx.speakerLink.update({ where: { id: link.id }, data: { mayRecord }, select: { id: true } });
    await recordTold(tx, link, link.name, ["an answer about recording"], now);
  });
}

async function getLink(from: Tx, secret: string) {
  const link = await from.speakerLink.findUnique({
    where: { secretHash: hashSecret(secret), revokedAt: null },
    select: { id: true, eventId: true, personId: true, person: { select: { name: true } } },
  });
  if (!link) throw new NotFound();
  const { person, ...ids } = link;
  return { ...ids, name: person.name };
}

/** Holds the event, so that nobody is taken off the programme, and no link back, while its speaker writes. */
async function lockLink(tx: Tx, secret: string) {
  const { eventId } = await getLink(tx, secret);
  await tx.$queryRaw`SELECT id FROM "Event" WHERE id = ${eventId}::uuid FOR NO KEY UPDATE`;
  const link = await getLink(tx, secret);
  const items = await tx.agendaItem.count({ where: { AND: [{ eventId }, itemsWith({ id: link.personId })] } });
  if (items === 0) throw new NotFound();
  return link;
}

async function listOwnTalks(tx: Tx, { eventId, personId }: { eventId: string; personId: string }) {
  const items = await tx.agendaItem.findMany({ where: { eventId }, orderBy: { position: "asc" }, select: PARTS });
  return partsOf(personId, items).talks;
}

type Told = { id: string; eventId: string; name: string };

async function recordTold(tx: Tx, { id, eventId, name }: Told, subject: string, fields: string[], now: Date) {
  await tx.speakerLink.update({ where: { id }, data: { answeredAt: now }, select: { id: true } });
  await recordChange(tx, { userId: "", name }, { act: "speaker.told", subject, eventId, details: { fields } }, now);
}
