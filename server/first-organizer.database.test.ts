import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { withDatabase } from "@/lib/platform/testing";
import { inviteFirstOrganizer } from "./first-organizer";

withDatabase();

test("every start makes a new one-time link and spoils the one before, until somebody owns the place", async () => {
  const url = process.env.DATABASE_URL ?? "";
  await inviteFirstOrganizer(url);
  const secret = await inviteFirstOrganizer(url);
  const invitations = await db().invitation.findMany();
  expect(invitations).toMatchObject([{ secretHash: hashSecret(secret ?? ""), email: null, isOwner: true }]);

  await db().user.create({ data: { email: "owner@example.org", isOwner: true } });
  expect(await inviteFirstOrganizer(url)).toBeNull();
});
