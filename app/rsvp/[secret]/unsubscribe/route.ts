import { NotFound } from "@/lib/access/outcomes";
import { wishForMails } from "@/lib/messages/mutations";
import { guestPath } from "@/lib/rsvps/guest-rules";

type Context = RouteContext<"/rsvp/[secret]/unsubscribe">;

/** A link that somebody opens, or a scanner: it leads to the page with the button, and changes nothing. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: guestPath((await params).secret, "/mails") } });
}

/** What a mail program sends when its reader presses its own "Unsubscribe" (RFC 8058): no cookie, no token, no page. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  try {
    await wishForMails((await params).secret, "none", new Date());
  } catch (error) {
    if (error instanceof NotFound) return new Response("This link opens no RSVP.\n", { status: 404 });
    throw error;
  }
  return new Response("No more reminders and messages about this event.\n");
}
