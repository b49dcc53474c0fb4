import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { lockEventForRecap } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { previewSecret } from "./preview-link";

/** Makes a link by which anybody who has it reads the recap as it stands. Where there is one already, that stays. */
export function openPreview(actor: Actor, eventId: string, now: Date): Promise<void> {
  return changePreview(actor, eventId, async (tx, recap) => {
    if (recap.previewHash) return;
    const previewHash = hashSecret(previewSecret({ id: recap.id, previewMadeAt: now }));
    await setPreview(tx, recap, { previewHash, previewMadeAt: now });
    await recordChange(tx, actor, { act: "recap.shared", subject: recap.title, eventId }, now);
  });
}

/** Closes the link: it opens nothing from now on, and the next one is another. */
export function closePreview(actor: Actor, eventId: string, now: Date): Promise<void> {
  return changePreview(actor, eventId, async (tx, recap) => {
    if (!recap.previewHash) return;
    await setPreview(tx, recap, { previewHash: null, previewMadeAt: null });
    await recordChange(tx, actor, { act: "recap.unshared", subject: recap.title, eventId }, now);
  });
}

const SHARED = { id: true, title: true, previewHash: true, updatedAt: true } as const;
type Shared = { id: string; title: string; previewHash: string | null; updatedAt: Date };

function changePreview(actor: Actor, eventId: string, act: (tx: Tx, recap: Shared) => Promise<void>): Promise<void> {
  return transaction(async (tx) => {
    await lockEventForRecap(tx, actor, eventId);
    const recap = await tx.recap.findUnique({ where: { eventId }, select: SHARED });
    if (!recap) throw new NotFound();
    await act(tx, recap);
  });
}

/** Changes no word, so a text that is open elsewhere stays current. */
async function setPreview(
  tx: Tx,
  { id, updatedAt }: Shared,
  preview: { previewHash: string | null; previewMadeAt: Date | null },
): Promise<void> {
  await tx.recap.update({ where: { id }, data: { ...preview, updatedAt }, select: { id: true } });
}
