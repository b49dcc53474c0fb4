import { createHmac } from "node:crypto";

/**
 * The link a speaker gets to what was said about them, made as the site makes it: its organizers read it off a page.
 */
export function speakerPath(eventId: string, personId: string): string {
  const about = Buffer.from(`${eventId}${personId}`.replaceAll("-", ""), "hex");
  const seal = createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update("speaker feedback ")
    .update(about)
    .digest();
  return `/feedback/${Buffer.concat([about, seal]).toString("base64url")}`;
}
