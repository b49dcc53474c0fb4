import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { openOrCloseSignUp, saveSignUp } from "./desk-mutations";
import { entryUrl } from "./entry-link";
import { signUpForTalk } from "./sign-up-mutations";
import { LightningSignUpForm, type SignUpSettings } from "./sign-up-schema";

/** A moment before the evening that `plantItem` plants. */
export const before = new Date("2026-01-20T12:00:00Z");

/** A slot of an announced evening for which anybody may sign up. */
export async function plantSignUp(wanted: Partial<Omit<SignUpSettings, "itemId">> = {}) {
  const slot = await plantItem("lightning_talks");
  const { itemId, eventId, actor } = slot;
  const settings = { order: "first_come" as const, places: null, minutesEach: 5, ...wanted };
  await saveSignUp(actor, { itemId, ...settings }, before);
  await openOrCloseSignUp(actor, { itemId, act: "open" }, before);
  const offer = (who: string, more: Record<string, string> = {}) => {
    const fields = { itemId, name: who, email: `${who.toLowerCase().replace(/\W/g, "-")}@example.org`, ...more };
    return LightningSignUpForm.parse({ title: `Talk of ${who}`, ...fields });
  };
  const signUp = (who: string, more?: Record<string, string>, now = before) => signUpForTalk(offer(who, more), now);
  const queue = async () => {
    const talks = await db().lightningTalk.findMany({ where: { agendaItemId: itemId }, orderBy: { position: "asc" } });
    return talks.map(({ title }) => title.replace("Talk of ", ""));
  };
  const entryOf = (who: string) => db().lightningEntry.findFirstOrThrow({ where: { signUpId: itemId, name: who } });
  const secretOf = async (who: string) =>
    entryUrl((await entryOf(who)).id)
      .split("/")
      .at(-1) ?? "";
  const mailsTo = async (who: string) => {
    const { emailKey } = await entryOf(who);
    const mails = await db().outboxMail.findMany({
      where: { eventId, toAddress: emailKey },
      orderBy: { createdAt: "asc" },
    });
    return mails.map(({ kind }) => kind);
  };
  return { ...slot, offer, signUp, queue, entryOf, secretOf, mailsTo };
}
