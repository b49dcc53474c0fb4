import { OpensNothing } from "@/components/site/opens-nothing";
import { LinkForm } from "./link-form";

/** What a guest reads whose link is nobody's: half copied, or of an RSVP that was erased. And how to get it whole. */
export function UnknownLink() {
  return (
    <OpensNothing
      title="This link opens no RSVP"
      why="Perhaps a part of it was lost on the way. We mail you the whole one."
    >
      <LinkForm />
    </OpensNothing>
  );
}
