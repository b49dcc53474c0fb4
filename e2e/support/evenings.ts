import { createHash, randomUUID } from "node:crypto";
import { query } from "./database";
import { plantTalks } from "./speakers";

export type Evening = {
  eventId: string;
  panelItemId: string;
  lightningItemId: string;
  talkItemId: string;
  personId: string;
  seriesId: string;
  rsvpId: string;
  mailId: string;
  revisionId: string;
  /** What stands in the link to its recap's preview. */
  previewSecret: string;
  /** What stands in the guest's link. */
  guestSecret: string;
  /** What stands in the link to its door. */
  doorSecret: string;
  /** What stands in the link to its scribe's desk. */
  scribeSecret: string;
  /** What stands in the link to its stage, and in the link of who signed up for a lightning talk. */
  stageSecret: string;
  lightningSecret: string;
};

/** An evening of one chapter with something of everything, so that there is something to see and to break. */
export async function plantEvening(chapterId: string): Promise<Evening> {
  const id = () => randomUUID();
  const evening: Evening = {
    ...{ eventId: id(), panelItemId: id(), lightningItemId: id(), talkItemId: id() },
    ...{ revisionId: id(), previewSecret: id() },
    ...{
      personId: id(),
      seriesId: id(),
      rsvpId: id(),
      mailId: id(),
      guestSecret: id(),
      doorSecret: id(),
      scribeSecret: id(),
      stageSecret: id(),
      lightningSecret: id(),
    },
  };
  const { eventId, seriesId, panelItemId, lightningItemId, talkItemId, personId, rsvpId, mailId } = evening;
  const [panelistId, questionId, lightningTalkId] = [id(), id(), id()];
  const [answeredQuestionId, rsvpQuestionId] = [id(), id()];
  await query(`INSERT INTO "Series" (id, slug, name, "updatedAt") VALUES ($1, $2, 'Evenings to keep', now())`, [
    seriesId,
    `series-${seriesId}`,
  ]);
  await query(
    `INSERT INTO "Event" (id, "seriesId", slug, title, summary, status, "startsAt", "endsAt", "timeZone", capacity, "seatsTaken", "publishedAt", "updatedAt")
     VALUES ($1, $3, $2, 'An evening to keep', 'Of one chapter only', 'published', now() + interval '9 days', now() + interval '9 days 3 hours',
             'Asia/Kolkata', 20, 1, now(), now())`,
    [eventId, `evening-${eventId}`, seriesId],
  );
  await query(`INSERT INTO "EventHost" ("eventId", "chapterId") VALUES ($1, $2)`, [eventId, chapterId]);
  for (const [position, kind, itemId] of [
    [0, "panel", panelItemId],
    [1, "lightning_talks", lightningItemId],
    [2, "talk", talkItemId],
  ]) {
    await query(
      `INSERT INTO "AgendaItem" (id, "eventId", position, kind, title) VALUES ($1, $2, $3, $4::"AgendaItemKind", 'A slot')`,
      [itemId, eventId, position, kind],
    );
  }
  await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, 'Keeper of Secrets', now())`, [
    personId,
    `keeper-${personId}`,
  ]);
  await query(`INSERT INTO "Panel" VALUES ($1)`, [panelItemId]);
  await query(`INSERT INTO "Talk" ("agendaItemId") VALUES ($1)`, [talkItemId]);
  await query(`INSERT INTO "Panelist" (id, "panelId", "personId", position) VALUES ($1, $2, $3, 0)`, [
    panelistId,
    panelItemId,
    personId,
  ]);
  await query(`INSERT INTO "PanelQuestion" (id, "panelId", position, anchor, text) VALUES ($1, $2, 0, 'why', 'Why?')`, [
    questionId,
    panelItemId,
  ]);
  await query(
    `INSERT INTO "PanelAnswer" (id, "panelId", "questionId", "panelistId", body) VALUES ($1, $2, $3, $4, 'Because.')`,
    [id(), panelItemId, questionId, panelistId],
  );
  await query(`INSERT INTO "LightningTalk" (id, "agendaItemId", position, title) VALUES ($1, $2, 0, 'Five minutes')`, [
    lightningTalkId,
    lightningItemId,
  ]);
  await query(
    `INSERT INTO "Rsvp" (id, "eventId", name, email, "emailKey", status, "secretHash") VALUES ($1, $2, 'Guest Canary', $3, $3, 'going', $4)`,
    [rsvpId, eventId, `canary-${rsvpId}@example.org`, createHash("sha256").update(evening.guestSecret).digest("hex")],
  );
  for (const status of ["pending", "declined"]) {
    await query(
      `INSERT INTO "Rsvp" (id, "eventId", name, email, "emailKey", status, "partySize", "secretHash")
       VALUES ($1, $2, 'Guest Canary too', $3, $3, $4::"RsvpStatus", 2, $5)`,
      [id(), eventId, `canary-${status}-${rsvpId}@example.org`, status, `${status}-${rsvpId}`],
    );
  }
  for (const [position, kind, questionId] of [
    [0, "single_choice", answeredQuestionId],
    [1, "long_text", rsvpQuestionId],
  ]) {
    await query(
      `INSERT INTO "RsvpQuestion" (id, "eventId", position, kind, label, options)
       VALUES ($1, $2, $3, $4::"RsvpQuestionKind", 'A question of the organizers', $5)`,
      [questionId, eventId, position, kind, kind === "single_choice" ? ["This", "canary-answer"] : []],
    );
  }
  await query(`INSERT INTO "RsvpAnswer" VALUES ($1, $2, ARRAY['canary-answer'])`, [rsvpId, answeredQuestionId]);
  await query(`INSERT INTO "RsvpConsent" VALUES ($1, 'sponsors', now())`, [rsvpId]);
  await query(
    `INSERT INTO "OutboxMail" (id, kind, "toAddress", subject, text, html, "eventId") VALUES ($1, 'rsvp-going', $2, 'You have a seat', 'Text', '<p>Text</p>', $3)`,
    [mailId, `canary-${rsvpId}@example.org`, eventId],
  );
  await query(
    `WITH recap AS (INSERT INTO "Recap" (id, "eventId", slug, title, body, "updatedAt", "previewHash", "previewMadeAt")
       VALUES ($1, $2, $3, 'A recap in the making', 'Not told yet', now(), $4, now()) RETURNING id)
     INSERT INTO "RecapRevision" (id, "recapId", title, description, body, "savedByName", "savedAt")
       SELECT $5, id, 'A recap in the making', '', 'Not told yet', 'Somebody', now() FROM recap`,
    [
      ...[id(), eventId, `recap-${eventId}`],
      createHash("sha256").update(evening.previewSecret).digest("hex"),
      evening.revisionId,
    ],
  );
  await query(
    `WITH told AS (INSERT INTO "Feedback" (id, "eventId", "rsvpId", words, rating, "updatedAt")
       VALUES ($1, $2, $3, 'Guest Canary was here', 4, now()) RETURNING id)
     INSERT INTO "FeedbackPart" ("feedbackId", "agendaItemId", words) SELECT id, $4, 'To those on stage' FROM told`,
    [id(), eventId, rsvpId, panelItemId],
  );
  await query(`INSERT INTO "LightningSignUp" ("agendaItemId", "order", "openedAt") VALUES ($1, 'organizer', now())`, [
    lightningItemId,
  ]);
  await query(
    `INSERT INTO "LightningEntry" (id, "signUpId", name, email, "emailKey", title, "secretHash")
     VALUES ($1, $2, 'Guest Canary', $3, $3, 'Waits for a turn', $4)`,
    [
      id(),
      lightningItemId,
      `canary-talk-${rsvpId}@example.org`,
      createHash("sha256").update(evening.lightningSecret).digest("hex"),
    ],
  );
  const { doorSecret: door, scribeSecret: scribe, stageSecret: stage } = evening;
  for (const [duty, secret] of Object.entries({ door, scribe, stage })) {
    await query(
      `INSERT INTO "VolunteerLink" (id, "eventId", duty, label, "secretHash") VALUES ($1, $2, $3::"Duty", 'Vera', $4)`,
      [id(), eventId, duty, createHash("sha256").update(secret).digest("hex")],
    );
  }
  await plantTalks(evening);
  return evening;
}

/** Everything the database holds of an evening, as one text: equal before and after means nothing was changed. */
export async function everythingOf({ eventId, personId }: Evening): Promise<string> {
  const rows = await query<{ everything: string }>(
    `SELECT jsonb_build_object(
      'event', (SELECT to_jsonb(e) FROM "Event" e WHERE id = $1),
      'hosts', (SELECT jsonb_agg(to_jsonb(h) ORDER BY h."chapterId") FROM "EventHost" h WHERE "eventId" = $1),
      'items', (SELECT jsonb_agg(to_jsonb(i) ORDER BY id) FROM "AgendaItem" i WHERE "eventId" = $1),
      'panelists', (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.id) FROM "Panelist" p JOIN "AgendaItem" i ON i.id = "panelId" WHERE "eventId" = $1),
      'questions', (SELECT jsonb_agg(to_jsonb(q) ORDER BY q.id) FROM "PanelQuestion" q JOIN "AgendaItem" i ON i.id = "panelId" WHERE "eventId" = $1),
      'answers', (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.id) FROM "PanelAnswer" a JOIN "AgendaItem" i ON i.id = "panelId" WHERE "eventId" = $1),
      'talks', (SELECT jsonb_agg(to_jsonb(t)) FROM "Talk" t JOIN "AgendaItem" i ON i.id = "agendaItemId" WHERE "eventId" = $1),
      'lightning', (SELECT jsonb_agg(to_jsonb(l) ORDER BY l.id) FROM "LightningTalk" l JOIN "AgendaItem" i ON i.id = "agendaItemId" WHERE "eventId" = $1),
      'signUps', (SELECT jsonb_agg(to_jsonb(s)) FROM "LightningSignUp" s JOIN "AgendaItem" i ON i.id = "agendaItemId" WHERE "eventId" = $1),
      'entries', (SELECT jsonb_agg(to_jsonb(l) ORDER BY l.id) FROM "LightningEntry" l JOIN "AgendaItem" i ON i.id = "signUpId" WHERE "eventId" = $1),
      'rsvps', (SELECT jsonb_agg(to_jsonb(r) ORDER BY id) FROM "Rsvp" r WHERE "eventId" = $1),
      'asked', (SELECT jsonb_agg(to_jsonb(q) ORDER BY id) FROM "RsvpQuestion" q WHERE "eventId" = $1),
      'said', (SELECT jsonb_agg(to_jsonb(a) ORDER BY a."questionId") FROM "RsvpAnswer" a JOIN "Rsvp" r ON r.id = "rsvpId" WHERE "eventId" = $1),
      'consents', (SELECT jsonb_agg(to_jsonb(c)) FROM "RsvpConsent" c JOIN "Rsvp" r ON r.id = "rsvpId" WHERE "eventId" = $1),
      'attendance', (SELECT jsonb_agg(to_jsonb(a) ORDER BY id) FROM "Attendance" a WHERE "eventId" = $1),
      'headCount', (SELECT to_jsonb(h) FROM "HeadCount" h WHERE "eventId" = $1),
      'feedback', (SELECT jsonb_agg(to_jsonb(f) ORDER BY id) FROM "Feedback" f WHERE "eventId" = $1),
      'recap', (SELECT to_jsonb(r) FROM "Recap" r WHERE "eventId" = $1),
      'call', (SELECT to_jsonb(c) FROM "CallForTalks" c WHERE "eventId" = $1),
      'proposals', (SELECT jsonb_agg(to_jsonb(p) ORDER BY id) FROM "Proposal" p WHERE "eventId" = $1),
      'speakerLinks', (SELECT jsonb_agg(to_jsonb(s) ORDER BY id) FROM "SpeakerLink" s WHERE "eventId" = $1),
      'mails', (SELECT jsonb_agg(to_jsonb(m) ORDER BY id) FROM "OutboxMail" m WHERE "eventId" = $1),
      'person', (SELECT to_jsonb(p) FROM "Person" p WHERE id = $2),
      'links', (SELECT jsonb_agg(to_jsonb(l)) FROM "PersonLink" l WHERE "personId" = $2))::text AS everything`,
    [eventId, personId],
  );
  return rows[0]?.everything ?? "";
}
