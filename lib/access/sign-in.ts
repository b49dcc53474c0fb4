import "server-only";
import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { handlers, signOut } from "@/lib/platform/auth";
import { absoluteUrl } from "@/lib/platform/env";

/**
 * Trades a sign-in secret for a session, once. next-auth answers a GET here, which a mail scanner could press; so its
 * route is not served at all, and only the POST of a button comes this way. False when the secret is spent or too old.
 */
export async function signInWithSecret(secret: string): Promise<boolean> {
  const url = new URL(absoluteUrl("/api/auth/callback/mail"));
  url.searchParams.set("token", secret);
  url.searchParams.set("callbackUrl", absoluteUrl("/organize"));
  const response = await handlers.GET(new NextRequest(url));
  const set = new NextResponse(null, { headers: response.headers }).cookies.getAll();
  const session = set.find((cookie) => cookie.name.endsWith("session-token") && cookie.value !== "");
  if (!session) return false;
  (await cookies()).set(session);
  return true;
}

/** Ends this browser's session, in the database too. */
export async function endSession(): Promise<void> {
  await signOut({ redirect: false });
}
