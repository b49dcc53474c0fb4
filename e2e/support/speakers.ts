import { createHash, createHmac } from "node:crypto";
import { query } from "./database";

type Evening = { eventId: string; personId: string };

/** The talk that is offered to a planted evening, and the link of whoever is on its panel: each has the evening's id. */
export const proposalOf = ({ eventId }: Evening) => eventId;
export const speakerLinkOf = ({ eventId }: Evening) => eventId;

/** A call for talks, a talk to decide, and the link of a speaker. */
export async function plantTalks(evening: Evening): Promise<void> {
  const { eventId, personId } = evening;
  const address = `canary-${eventId}@example.org`;
  await query(`INSERT INTO "CallForTalks" ("eventId", "closesAt") VALUES ($1, now() + interval '5 days')`, [eventId]);
  await query(
    `INSERT INTO "Proposal" (id, "eventId", name, email, "emailKey", bio, title, abstract, "secretHash", "updatedAt")
     VALUES ($1, $2, 'Guest Canary', $3, $3, 'A canary-bird', 'A talk to decide', 'About canary-birds', $4, now())`,
    [proposalOf(evening), eventId, address, sha256(proposalSecret(proposalOf(evening)))],
  );
  await query(
    `INSERT INTO "SpeakerLink" (id, "eventId", "personId", email, "secretHash") VALUES ($1, $2, $3, $4, $5)`,
    [speakerLinkOf(evening), eventId, personId, address, sha256(ownPageSecret(speakerLinkOf(evening)))],
  );
}

const sha256 = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** What stands in the link to a speaker's own page, sealed as the site seals it. */
export function ownPageSecret(linkId: string): string {
  const about = Buffer.from(linkId.replaceAll("-", ""), "hex");
  return Buffer.concat([about, sealOf("speaker ", about)]).toString("base64url");
}

/** What stands in the link of whoever offered a talk. */
export function proposalSecret(proposalId: string): string {
  return sealOf(`proposal ${proposalId}`).toString("base64url");
}

/**
 * The link a speaker gets to what was said about them, made as the site makes it: its organizers read it off a page.
 */
export function speakerPath(eventId: string, personId: string): string {
  const about = Buffer.from(`${eventId}${personId}`.replaceAll("-", ""), "hex");
  return `/feedback/${Buffer.concat([about, sealOf("speaker feedback ", about)]).toString("base64url")}`;
}

function sealOf(purpose: string, about: Buffer = Buffer.alloc(0)): Buffer {
  return createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(purpose)
    .update(about)
    .digest();
}
