import { isDatabaseReady } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** Whether readers can be sent here: 503 while the database does not answer. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReady();
  return new Response(isReady ? "ready\n" : "the database does not answer\n", {
    status: isReady ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
