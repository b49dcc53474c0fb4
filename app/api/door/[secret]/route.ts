import { hearDevice, tellDevice } from "@/lib/access/device-response";
import { syncDoor } from "@/lib/door/mutations";
import { findDoor } from "@/lib/door/queries";
import { SyncInput } from "@/lib/door/schema";

type Context = RouteContext<"/api/door/[secret]">;

/** What a device at the door has to know; 304 where it knows it already. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return tellDevice(await findDoor((await params).secret, new Date()), request.headers.get("if-none-match"));
}

/** Takes what was done at the door, and answers what is known then. Sending it again changes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params;
  return hearDevice(request, SyncInput, async (input) => {
    await syncDoor(secret, input, new Date());
    return tellDevice(await findDoor(secret, new Date()), null);
  });
}
