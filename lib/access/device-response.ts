import { createHash } from "node:crypto";
import type { z } from "zod";
import { NotFound } from "./outcomes";

/** What a volunteer's device is told: everything it has to know, 304 where it knows it already, 410 once its link opens nothing. */
export function tellDevice(state: object | null, known: string | null): Response {
  if (!state) return gone();
  const body = JSON.stringify(state);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", ETag: etag };
  return known === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** Takes what a device sends and answers as `take` does: 415 and 400 for what is nothing of ours, 410 once its link opens nothing. */
export async function hearDevice<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  take: (input: z.output<Schema>) => Promise<Response>,
): Promise<Response> {
  if (request.headers.get("content-type") !== "application/json") return new Response(null, { status: 415 });
  const input = schema.safeParse(await request.json().catch(() => undefined));
  if (!input.success)
    return Response.json({ errors: input.error.issues.map(({ message }) => message) }, { status: 400 });
  return take(input.data).catch((error) => {
    if (error instanceof NotFound) return gone();
    throw error;
  });
}

function gone(): Response {
  return new Response(null, { status: 410, headers: { "Cache-Control": "no-store" } });
}
