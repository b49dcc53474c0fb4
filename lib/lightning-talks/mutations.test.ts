import { expect, it } from "vitest";
import { plantItem } from "@/lib/agenda/testing";
import { withDatabase } from "@/lib/platform/testing";
import { addLightningTalk, moveLightningTalk, removeLightningTalk, saveLightningTalk } from "./mutations";
import { findLightningTalksForEdit } from "./organizer-queries";
import { LightningTalkInput, NewLightningTalk } from "./schema";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

async function plantSlot() {
  const slot = await plantItem("lightning_talks");
  const add = async (title: string) => {
    const content = { title, speaker: [{ personName: `Speaker of ${title}` }], link: [{ url: "https://youtu.be/1" }] };
    const input = NewLightningTalk.parse({ itemId: slot.itemId, ...content });
    return (await addLightningTalk(slot.actor, input, now)).lightningTalkId;
  };
  const look = async () => (await findLightningTalksForEdit(slot.actor, slot.itemId))?.talks ?? [];
  const titles = async () => (await look()).map((talk) => talk.title);
  return { ...slot, add, look, titles };
}

it("puts lightning talks one after the other, each with its speakers and links", async () => {
  const { add, look } = await plantSlot();
  await add("Koans");
  await add("A router and a bot");
  expect(await look()).toMatchObject([
    { title: "Koans", speakers: [{ name: "Speaker of Koans" }], links: [{ kind: "video" }] },
    { title: "A router and a bot", speakers: [{ name: "Speaker of A router and a bot" }] },
  ]);
});

it("saves a lightning talk anew over what was there", async () => {
  const { add, look, actor } = await plantSlot();
  const lightningTalkId = await add("Koans");
  const input = { lightningTalkId, title: "Typing koans", abstract: "By doing.", speaker: [], link: [] };
  await saveLightningTalk(actor, LightningTalkInput.parse(input), now);
  expect(await look()).toMatchObject([{ title: "Typing koans", abstract: "By doing.", speakers: [], links: [] }]);
});

it("gives a lightning talk an earlier or a later turn, and a new one the last", async () => {
  const { add, titles, actor } = await plantSlot();
  const [one, , three] = [await add("One"), await add("Two"), await add("Three")];
  await moveLightningTalk(actor, { lightningTalkId: three, step: "earlier" }, now);
  expect(await titles()).toEqual(["One", "Three", "Two"]);
  await removeLightningTalk(actor, { lightningTalkId: one }, now);
  await add("Four");
  expect(await titles()).toEqual(["Three", "Two", "Four"]);
});

it("gives turns to everybody who is added at the same moment", async () => {
  const { add, titles } = await plantSlot();
  await Promise.all(["A", "B", "C", "D", "E"].map(add));
  expect((await titles()).toSorted()).toEqual(["A", "B", "C", "D", "E"]);
});

it("leaves a stranger nothing to change", async () => {
  const { add, look, stranger, itemId } = await plantSlot();
  const lightningTalkId = await add("Koans");
  const before = await look();
  const tries = [
    addLightningTalk(stranger, NewLightningTalk.parse({ itemId, title: "Mine" }), now),
    saveLightningTalk(stranger, LightningTalkInput.parse({ lightningTalkId, title: "Mine" }), now),
    moveLightningTalk(stranger, { lightningTalkId, step: "later" }, now),
    removeLightningTalk(stranger, { lightningTalkId }, now),
    removeLightningTalk(stranger, { lightningTalkId: "seven" }, now),
  ];
  for (const attempt of await Promise.allSettled(tries)) {
    expect(attempt).toMatchObject({ status: "rejected", reason: { name: "NotFound" } });
  }
  expect(await look()).toEqual(before);
  expect(await findLightningTalksForEdit(stranger, itemId)).toBeNull();
});
