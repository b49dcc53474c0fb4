import { ButtonLink } from "@/components/ui/button-link";

/** What a guest can do once it is over: say how it was. */
export function GuestAfterwards({ secret }: { secret: string }) {
  return (
    <p className="border-hairline border-t pt-6">
      <ButtonLink href={`/rsvp/${encodeURIComponent(secret)}/feedback`}>Say how it was</ButtonLink>
    </p>
  );
}
