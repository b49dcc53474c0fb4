import { expect, test } from "vitest";
import { canEditEvent, canEditRecap, canHost } from "./policy";

const organizer = { userId: "u", name: "Ada", isOwner: false, chapterIds: ["pune"] };
const owner = { ...organizer, isOwner: true, chapterIds: [] };

test("an event is edited by the organizers of its hosts, and by owners", () => {
  expect(canEditEvent(organizer, { hostChapterIds: ["delhi", "pune"] })).toBe(true);
  expect(canEditEvent(organizer, { hostChapterIds: ["delhi"] })).toBe(false);
  expect(canEditEvent(organizer, { hostChapterIds: [] })).toBe(false);
  expect(canEditEvent(owner, { hostChapterIds: ["delhi"] })).toBe(true);
});

test("a recap is written by the hosts' editors too, who change nothing else", () => {
  const editor = { ...organizer, chapterIds: [], editorOf: ["pune"] };
  const event = { hostChapterIds: ["delhi", "pune"] };
  expect(canEditRecap(editor, event)).toBe(true);
  expect(canEditEvent(editor, event)).toBe(false);
  expect(canHost(editor, "pune")).toBe(false);
  expect(canEditRecap(editor, { hostChapterIds: ["delhi"] })).toBe(false);
  expect(canEditRecap(organizer, event)).toBe(true);
});

test("organizers speak for their own chapters, owners for any", () => {
  expect(canHost(organizer, "pune")).toBe(true);
  expect(canHost(organizer, "delhi")).toBe(false);
  expect(canHost(owner, "delhi")).toBe(true);
});
