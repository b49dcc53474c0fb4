import { findDoor } from "@/lib/door/queries";
import { dutyPath } from "@/lib/volunteers/rules";

/** Puts the door on the phone's first screen, under the event's name. */
export async function GET(_request: Request, { params }: RouteContext<"/door/[secret]/manifest.webmanifest">) {
  const { secret } = await params;
  const door = await findDoor(secret, new Date());
  if (!door) return new Response(null, { status: 404 });
  const address = dutyPath("door", secret);
  const icon = (size: number) => ({ src: `/icons/door-${size}.png`, sizes: `${size}x${size}`, type: "image/png" });
  const manifest = {
    name: `Door · ${door.event.title}`,
    short_name: "Door",
    id: address,
    start_url: address,
    scope: "/door/",
    display: "standalone",
    background_color: "#f9f5ed",
    theme_color: "#f9f5ed",
    icons: [icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
