import { expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { withDatabase } from "@/lib/platform/testing";
import { saveTalk } from "./mutations";
import { findTalkForEdit } from "./organizer-queries";
import { TalkInput } from "./schema";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

it("saves a talk whole, and saves it anew over what was there", async () => {
  const { itemId, actor } = await plantItem("talk");
  await saveTalk(
    actor,
    TalkInput.parse({
      itemId,
      abstract: "Koans.",
      speaker: [{ personName: "Krace Kumar", personHandle: "@kracetheking", affiliation: "BangPypers" }, {}],
      link: [{ url: "github.com/kracekumar/python-typing-koans" }, { url: "https://example.org/koans.pdf" }],
    }),
    now,
  );
  const saved = await findTalkForEdit(actor, itemId);
  expect(saved).toMatchObject({
    abstract: "Koans.",
    speakers: [{ name: "Krace Kumar", affiliation: "BangPypers" }],
    links: [{ kind: "repository" }, { kind: "slides" }],
  });

  const [speaker] = saved?.speakers ?? [];
  await saveTalk(
    actor,
    TalkInput.parse({
      itemId,
      speaker: [{ personName: "Ada Opens" }, { personId: speaker?.personId, affiliation: "Elsewhere" }],
      link: [{ url: "https://example.org/koans.pdf", kind: "article", label: "Paper" }],
    }),
    now,
  );
  expect(await findTalkForEdit(actor, itemId)).toMatchObject({
    abstract: "",
    speakers: [{ name: "Ada Opens" }, { name: "Krace Kumar", affiliation: "Elsewhere" }],
    links: [{ kind: "article", label: "Paper" }],
  });
});

it("names a speaker once who was named twice", async () => {
  const { itemId, actor } = await plantItem("keynote");
  const speaker = [
    { personName: "Vandana Verma Singhal", personHandle: "@InfosecVandana" },
    { personName: "Vandana Verma", personHandle: "@infosecvandana" },
  ];
  await saveTalk(actor, TalkInput.parse({ itemId, speaker }), now);
  expect((await findTalkForEdit(actor, itemId))?.speakers).toHaveLength(1);
});

it("keeps nothing when one speaker is not there", async () => {
  const { itemId, actor } = await plantItem("talk");
  const nobody = { personId: "0192d9a0-0000-7000-8000-000000000001" };
  await expect(saveTalk(actor, TalkInput.parse({ itemId, abstract: "Lost", speaker: [nobody] }), now)).rejects.toThrow(
    NotFound,
  );
  expect(await findTalkForEdit(actor, itemId)).toMatchObject({ abstract: "" });
});

it("has nothing to save for a stranger, in a slot of another kind, or under an id that is none", async () => {
  const [talk, social] = [await plantItem("talk"), await plantItem("social")];
  await expect(saveTalk(talk.stranger, TalkInput.parse({ itemId: talk.itemId }), now)).rejects.toThrow(NotFound);
  await expect(saveTalk(social.actor, TalkInput.parse({ itemId: social.itemId }), now)).rejects.toThrow(NotFound);
  await expect(saveTalk(talk.actor, TalkInput.parse({ itemId: "seven" }), now)).rejects.toThrow(NotFound);
  expect(await findTalkForEdit(talk.stranger, talk.itemId)).toBeNull();
});
