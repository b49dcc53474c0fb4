import { createHash } from "node:crypto";
import { NotFound } from "@/lib/access/outcomes";
import { syncStage } from "@/lib/lightning-talks/stage-mutations";
import { findStage } from "@/lib/lightning-talks/stage-queries";
import { StageSync } from "@/lib/lightning-talks/stage-schema";
import { isId } from "@/lib/platform/ids";

type Context = RouteContext<"/api/stage/[secret]">;

/** What a projector or a phone has to know of the stage; 304 where it knows it already. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return tell((await params).secret, slotOf(request), request.headers.get("if-none-match"));
}

/** Takes what was pressed, and answers what is so then. Sending it again changes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params;
  const slot = slotOf(request);
  if (request.headers.get("content-type") !== "application/json") return new Response(null, { status: 415 });
  const input = StageSync.safeParse(await request.json().catch(() => undefined));
  if (!input.success || !isId(slot)) return new Response(null, { status: 400 });
  try {
    await syncStage(secret, slot, input.data, new Date());
  } catch (error) {
    if (error instanceof NotFound) return answer(null, 410);
    throw error;
  }
  return tell(secret, slot, null);
}

const slotOf = (request: Request) => new URL(request.url).searchParams.get("slot") ?? "";

async function tell(secret: string, slotId: string, known: string | null): Promise<Response> {
  const stage = await findStage(secret, new Date(), slotId);
  if (stage?.slot?.id !== slotId) return answer(null, 410);
  const body = JSON.stringify(stage.slot.state);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  return known === etag ? answer(null, 304, etag) : answer(body, 200, etag);
}

/** Each answer says what time it is here, to the millisecond: by it two screens show the same second. */
function answer(body: string | null, status: number, etag?: string): Response {
  const headers = new Headers({ "Cache-Control": "no-store", "Hallway-Now": String(Date.now()) });
  if (body !== null) headers.set("Content-Type", "application/json");
  if (etag) headers.set("ETag", etag);
  return new Response(body, { status, headers });
}
