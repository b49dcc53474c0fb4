import pg from "pg";
import { hashSecret, makeSecret } from "@/lib/platform/secrets";

/**
 * While nobody owns this installation: a fresh one-time invitation for its first organizer, in place of earlier ones.
 * Answers its secret, which is shown to whoever can read the terminal and stored nowhere; null once somebody is in.
 */
export async function inviteFirstOrganizer(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(`LOCK TABLE "Invitation" IN SHARE ROW EXCLUSIVE MODE`);
    const { rowCount: owners } = await client.query(`SELECT FROM "User" WHERE "isOwner" LIMIT 1`);
    const secret = owners === 0 ? await replaceInvitation(client) : null;
    await client.query("COMMIT");
    return secret;
  } finally {
    await client.end();
  }
}

async function replaceInvitation(client: pg.Client): Promise<string> {
  const secret = makeSecret();
  await client.query(`DELETE FROM "Invitation" WHERE email IS NULL AND "invitedById" IS NULL AND "acceptedAt" IS NULL`);
  await client.query(
    `INSERT INTO "Invitation" (id, "secretHash", "isOwner", "chapterIds", "expiresAt")
     VALUES (gen_random_uuid(), $1, true, '{}', now() + interval '7 days')`,
    [hashSecret(secret)],
  );
  return secret;
}
