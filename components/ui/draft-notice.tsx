import { Button } from "./button";
import { Notice } from "./notice";

const WORDING: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
};

/** Says that what was typed before is back, and lets go of it. */
export function DraftNotice({ typedAt, discard }: { typedAt: Date; discard: () => void }) {
  const when = new Intl.DateTimeFormat("en-GB", WORDING).format(typedAt);
  return (
    <Notice role="status">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>What you typed here on {when} is back. It was not saved yet.</p>
        <Button type="button" variant="quiet" onClick={discard}>
          Discard it
        </Button>
      </div>
    </Notice>
  );
}
