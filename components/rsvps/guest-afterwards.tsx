import { ButtonLink } from "@/components/ui/button-link";
import { guestPath } from "@/lib/rsvps/guest-rules";

type Props = {
  secret: string;
  /** Whether this guest may say how it was. */
  mayTell: boolean;
  recapSlug: string | null;
};

/** What a guest can do once it is over: say how it was, and read how others found it. */
export function GuestAfterwards({ secret, mayTell, recapSlug }: Props) {
  if (!mayTell && !recapSlug) return null;
  return (
    <p className="flex flex-wrap gap-3">
      {mayTell && <ButtonLink href={guestPath(secret, "/feedback")}>Say how it was</ButtonLink>}
      {recapSlug && (
        <ButtonLink href={`/recaps/${recapSlug}`} variant="quiet">
          Read the recap
        </ButtonLink>
      )}
    </p>
  );
}
