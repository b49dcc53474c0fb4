import { hearDevice, tellDevice } from "@/lib/access/device-response";
import { syncNotes } from "@/lib/scribe/mutations";
import { findScribeDesk } from "@/lib/scribe/queries";
import { ScribeSync } from "@/lib/scribe/schema";

type Context = RouteContext<"/api/scribe/[secret]">;

/** What a scribe's device has to know; 304 where it knows it already. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return tellDevice(await findScribeDesk((await params).secret, new Date()), request.headers.get("if-none-match"));
}

/**
 * Takes notes, and answers what is known then, with the ids of those that belong nowhere any more. Sending them again
 * changes nothing.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params;
  return hearDevice(request, ScribeSync, async (input) => {
    const homeless = await syncNotes(secret, input, new Date());
    const desk = await findScribeDesk(secret, new Date());
    return tellDevice(desk && { ...desk, homeless }, null);
  });
}
