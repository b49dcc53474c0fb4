import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { DAY, HOUR } from "@/lib/platform/durations";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { withDatabase } from "@/lib/platform/testing";
import { tellOfProposals } from "./jobs";
import { changeProposal, eraseProposal, submitProposal, withdrawProposal } from "./mutations";
import { exportProposal } from "./queries";
import { now, plantCall, talk } from "./testing";
import { proposalTexts } from "./texts";

withDatabase();

const jobsOf = (eventId: string) =>
  db().$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`tell_of_proposals ${eventId}`}`;

describe("a talk that is offered", () => {
  test("is kept with who offers it, and its link is mailed to their address", async () => {
    const { eventId, onlyProposal, mails } = await plantCall();
    expect(await submitProposal(talk(eventId), now)).toMatchObject({ ok: true });
    const proposal = await onlyProposal();
    expect(proposal).toMatchObject({ status: "proposed", email: "Grace@example.org", emailKey: "grace@example.org" });
    const [mail] = await mails("proposal-received");
    expect(mail?.toAddress).toBe("grace@example.org");
    expect(mail?.text).toContain(`/proposal/${proposal.secret}`);
  });

  test("is taken once from one address, however it is sent", async () => {
    const { eventId, proposals, mails } = await plantCall();
    const again = talk(eventId, {
      title: "MOTHS in relays",
      email: "grace@EXAMPLE.org",
      abstract: "Rewritten by Eve.",
    });
    await Promise.all([submitProposal(talk(eventId), now), submitProposal(talk(eventId), now)]);
    expect(await submitProposal(again, now)).toMatchObject({ ok: true });
    expect((await proposals()).map(({ abstract }) => abstract)).toEqual(["What a bug was."]);
    const sent = await mails("proposal-received");
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
  });

  test("is another talk where only a sign differs", async () => {
    const { eventId, proposals } = await plantCall();
    const titles = ["Moths in relays", "Moths_in_relays", "Moths%", "Moths\\"];
    for (const title of titles) expect(await submitProposal(talk(eventId, { title }), now)).toMatchObject({ ok: true });
    expect(await proposals()).toHaveLength(titles.length);
  });

  test("fills nobody's mailbox", async () => {
    const { eventId, proposals, mails } = await plantCall();
    for (let turn = 0; turn < 6; turn += 1) await submitProposal(talk(eventId, { title: `Talk ${turn}` }), now);
    expect(await proposals()).toHaveLength(6);
    expect(await mails("proposal-received")).toHaveLength(3);
  });

  test("is not taken after the deadline, after the call was closed, once it started or for a draft", async () => {
    const { eventId, proposals } = await plantCall();
    const late = new Date(now.getTime() + 20 * DAY);
    expect(await submitProposal(talk(eventId), late)).toMatchObject({ ok: false, reason: "deadline" });
    await db().callForTalks.update({ where: { eventId }, data: { closedAt: now } });
    expect(await submitProposal(talk(eventId), now)).toMatchObject({ ok: false, reason: "closed" });
    await db().event.update({ where: { id: eventId }, data: { startsAt: now } });
    expect(await submitProposal(talk(eventId), now)).toMatchObject({ ok: false, reason: "started" });
    expect(await proposals()).toEqual([]);
    const draft = await plantCall("draft");
    await expect(submitProposal(talk(draft.eventId), now)).rejects.toThrow(NotFound);
    await expect(submitProposal(talk(crypto.randomUUID()), now)).rejects.toThrow(NotFound);
  });
});

describe("whoever offered it", () => {
  test("changes it until it is decided, and writes over nobody's later words", async () => {
    const { eventId, onlyProposal } = await plantCall();
    await submitProposal(talk(eventId), now);
    const before = await onlyProposal();
    const seen = fingerprintOf(proposalTexts(before));
    const { eventId: _event, email: _email, ...said } = talk(eventId, { title: "Moths", minutes: 40 });
    const change = { ...said, secret: before.secret, seen };
    expect(await changeProposal(change)).toEqual({ ok: true });
    expect(await onlyProposal()).toMatchObject({ title: "Moths", minutes: 40 });
    expect(await changeProposal(change)).toMatchObject({ ok: false, reason: "newer" });
    await db().proposal.update({ where: { id: before.id }, data: { status: "declined" } });
    expect(await changeProposal(change)).toMatchObject({ ok: false, reason: "decided" });
    await expect(changeProposal({ ...change, secret: "nobody’s" })).rejects.toThrow(NotFound);
  });

  test("withdraws it, may offer it again, and has it erased with the mails about it", async () => {
    const { eventId, proposals, onlyProposal, mails } = await plantCall();
    await submitProposal(talk(eventId), now);
    const { secret, id } = await onlyProposal();
    expect(await withdrawProposal(secret)).toEqual({ ok: true });
    expect(await withdrawProposal(secret)).toEqual({ ok: true });
    await submitProposal(talk(eventId), now);
    expect((await proposals()).map(({ status }) => status).sort()).toEqual(["proposed", "withdrawn"]);
    await db().proposal.deleteMany({ where: { id: { not: id }, eventId } });
    expect(await exportProposal(secret)).toMatchObject({ talk: { name: "Grace Hopper", email: "Grace@example.org" } });
    await eraseProposal(secret);
    expect(await exportProposal(secret)).toBeNull();
    expect(await proposals()).toEqual([]);
    expect(await mails("proposal-received")).toEqual([]);
  });
});

describe("organizers", () => {
  test("are told once of all that arrive within an hour, by title and without who offers them", async () => {
    const { eventId, actor, mails } = await plantCall();
    await submitProposal(talk(eventId), now);
    await submitProposal(talk(eventId, { title: "Compilers" }), new Date(now.getTime() + HOUR / 2));
    const jobs = await jobsOf(eventId);
    expect(jobs.map(({ run_at }) => run_at.getTime())).toEqual([now.getTime() + HOUR]);
    const user = { email: `${eventId}@example.org`, name: "Olga" };
    const chapters = { create: { chapterId: actor.chapterIds[0] ?? "" } };
    await db().user.create({ data: { ...user, chapters } });
    await db().user.create({
      data: { email: `editor-${eventId}@example.org`, chapters: { create: { ...chapters.create, role: "editor" } } },
    });
    await tellOfProposals(eventId);
    const sent = await mails("proposals-waiting");
    expect(sent.map(({ toAddress }) => toAddress)).toEqual([user.email]);
    expect(sent[0]?.text).toContain("“Compilers”\n“Moths in relays”");
    expect(sent[0]?.text).not.toContain("Grace");
    await db().proposal.updateMany({ where: { eventId }, data: { status: "declined" } });
    await tellOfProposals(eventId);
    expect(await mails("proposals-waiting")).toHaveLength(1);
  });
});
