export const dynamic = "force-dynamic";

/** The process answers; whether its database does is another question. */
export function GET(): Response {
  return new Response("live\n", { headers: { "cache-control": "no-store" } });
}
