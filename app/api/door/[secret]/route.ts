import { createHash } from "node:crypto";
import { NotFound } from "@/lib/access/outcomes";
import { syncDoor } from "@/lib/door/mutations";
import { findDoor } from "@/lib/door/queries";
import { SyncInput } from "@/lib/door/schema";

type Context = RouteContext<"/api/door/[secret]">;

/** What a device at the door has to know; 304 where it knows it already. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return tell((await params).secret, request.headers.get("if-none-match"));
}

/** Takes what was done at the door, and answers what is known then. Sending it again changes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params;
  if (request.headers.get("content-type") !== "application/json") return new Response(null, { status: 415 });
  const input = SyncInput.safeParse(await request.json().catch(() => undefined));
  if (!input.success)
    return Response.json({ errors: input.error.issues.map(({ message }) => message) }, { status: 400 });
  try {
    await syncDoor(secret, input.data, new Date());
  } catch (error) {
    if (error instanceof NotFound) return gone();
    throw error;
  }
  return tell(secret, null);
}

async function tell(secret: string, known: string | null): Promise<Response> {
  const door = await findDoor(secret, new Date());
  if (!door) return gone();
  const body = JSON.stringify(door);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", ETag: etag };
  return known === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** The link opens nothing any more: the device forgets what it knew. */
function gone(): Response {
  return new Response(null, { status: 410, headers: { "Cache-Control": "no-store" } });
}
