import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { saveRecap } from "./mutations";
import { getRecapForEdit } from "./organizer-queries";
import { closePreview, openPreview } from "./preview-mutations";
import { publishRecap, publishScheduled, scheduleRecap, unscheduleRecap } from "./publish-mutations";
import { findRecapByLink } from "./queries";
import { RecapInput } from "./schema";

withDatabase();

const now = new Date("2026-02-02T09:00:00Z");
/** 16:00 in India. */
const planned = new Date("2026-02-02T10:30:00Z");
const after = new Date(planned.getTime() + MINUTE);

async function plantDraft(status: "draft" | "published" = "published") {
  const evening = await plantItem("talk", status);
  const { actor, eventId } = evening;
  const input = RecapInput.parse({ eventId, seenAt: "", title: "An evening", body: "It began." });
  await saveRecap(actor, input, now);
  const look = async () => (await getRecapForEdit({ id: eventId })).recap;
  const schedule = (publishAt = "2026-02-02T16:00", who = actor) => scheduleRecap(who, { eventId, publishAt }, now);
  const { id = "" } = (await look()) ?? {};
  const jobs = () =>
    db().$queryRaw<{ run_at: Date }[]>`SELECT run_at FROM graphile_worker.jobs WHERE key = ${`publish_recap ${id}`}`;
  return { ...evening, id, look, schedule, jobs };
}

describe("a recap that publishes itself", () => {
  it("does so at its time on the event's clock, once", async () => {
    const { id, look, schedule, jobs } = await plantDraft();
    const { updatedAt } = (await look()) ?? {};
    expect(await schedule()).toEqual({ ok: true });
    expect(await jobs()).toEqual([{ run_at: planned }]);
    await publishScheduled(id, now);
    expect((await look())?.publishedAt).toBeNull();
    await publishScheduled(id, after);
    expect(await look()).toMatchObject({ publishedAt: after, publishAt: null, updatedAt });
    await publishScheduled(id, new Date(after.getTime() + MINUTE));
    expect((await look())?.publishedAt).toEqual(after);
  });

  it("does not once it was called off, and at the new time where that was moved", async () => {
    const { id, look, schedule, actor, eventId, jobs } = await plantDraft();
    await schedule();
    await schedule("2026-02-03T16:00");
    expect(await jobs()).toHaveLength(1);
    await publishScheduled(id, after);
    expect((await look())?.publishedAt).toBeNull();
    await unscheduleRecap(actor, eventId, now);
    expect(await jobs()).toEqual([]);
    await publishScheduled(id, new Date("2026-02-04T00:00:00Z"));
    expect(await look()).toMatchObject({ publishedAt: null, publishAt: null });
  });

  it("never does while nobody may see its event", async () => {
    const { id, look, schedule, eventId } = await plantDraft();
    await schedule();
    await db().event.update({ where: { id: eventId }, data: { status: "draft", publishedAt: null } });
    await publishScheduled(id, after);
    expect(await look()).toMatchObject({ publishedAt: null, publishAt: planned });
    expect(await schedule()).toMatchObject({ reason: "event-is-draft" });
  });

  it("needs a time ahead that the clocks show, and a recap that is not out", async () => {
    const { schedule, actor, eventId, jobs } = await plantDraft();
    expect(await schedule("2026-02-02T14:00")).toMatchObject({ reason: "past" });
    expect(await schedule("tomorrow")).toMatchObject({ reason: "clock", problem: "Enter a day and a time" });
    await schedule();
    await publishRecap(actor, eventId, now);
    expect(await jobs()).toEqual([]);
    expect(await schedule()).toMatchObject({ reason: "published" });
  });

  it("is nothing a stranger decides", async () => {
    const { schedule, stranger, eventId, look } = await plantDraft();
    await expect(schedule(undefined, stranger)).rejects.toThrow(NotFound);
    await schedule();
    await expect(unscheduleRecap(stranger, eventId, now)).rejects.toThrow(NotFound);
    expect((await look())?.publishAt).toEqual(planned);
    await publishScheduled(crypto.randomUUID(), after);
    await publishScheduled("seven", after);
  });
});

describe("the reviewers' link", () => {
  const secretIn = (url: string | null | undefined) => url?.split("/preview/")[1] ?? "";

  it("opens the recap as it stands, until it is closed; the next one is another", async () => {
    const { actor, eventId, look } = await plantDraft();
    const { updatedAt } = (await look()) ?? {};
    await openPreview(actor, eventId, now);
    const { previewUrl } = (await look()) ?? {};
    await openPreview(actor, eventId, after);
    expect(await look()).toMatchObject({ previewUrl, updatedAt });
    const first = secretIn(previewUrl);
    expect(await findRecapByLink(first)).toMatchObject({ body: "It began.", isPublished: false });
    await closePreview(actor, eventId, after);
    expect((await look())?.previewUrl).toBeNull();
    await openPreview(actor, eventId, after);
    expect(await findRecapByLink(first)).toBeNull();
    expect(await findRecapByLink(secretIn((await look())?.previewUrl))).not.toBeNull();
  });

  it("is made and closed by those who may write the recap only", async () => {
    const { actor, stranger, eventId, look } = await plantDraft();
    await expect(openPreview(stranger, eventId, now)).rejects.toThrow(NotFound);
    await openPreview(actor, eventId, now);
    await expect(closePreview(stranger, eventId, now)).rejects.toThrow(NotFound);
    expect((await look())?.previewUrl).not.toBeNull();
    expect(await findRecapByLink("")).toBeNull();
  });
});
