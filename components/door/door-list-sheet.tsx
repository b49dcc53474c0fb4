import type { PrintedGuest } from "@/lib/door/print-queries";
import { byListName, listName } from "@/lib/door/print-rules";

type Props = { heading: string; when: string; guests: PrintedGuest[] };

/** Lines for those who walk in. */
const FREE_LINES = [..."abcdefghijkl"];

/** The list for a door without a phone: a box for everybody, those with a seat first. */
export function DoorListSheet({ heading, when, guests }: Props) {
  const going = byListName(guests.filter(({ status }) => status === "going"));
  const waiting = guests.filter(({ status }) => status === "waitlisted");
  const people = going.reduce((sum, { partySize }) => sum + partySize, 0);
  return (
    <article className="print-sheet grid gap-6 print:block" aria-labelledby="sheet-title">
      <header className="border-ink border-b-2 pb-3">
        <h2 id="sheet-title" className="font-extrabold text-h2">
          {heading}
        </h2>
        <p className="text-muted">
          {when} · <span className="figures">{people}</span> {people === 1 ? "person" : "people"} with a seat
        </p>
      </header>
      <Part title="With a seat" guests={going} />
      {waiting.length > 0 && <Part title="Waiting for a seat, in this order" guests={waiting} />}
      <section aria-labelledby="free-lines" className="break-inside-avoid">
        <h3 id="free-lines" className="pt-4 font-bold text-h3">
          Walk-ins
        </h3>
        <ol className="gap-x-10 sm:columns-2 print:columns-2">
          {FREE_LINES.map((line) => (
            <li key={line} className="flex h-9 items-end gap-3 border-hairline border-b pb-1">
              <Box />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

function Part({ title, guests }: { title: string; guests: PrintedGuest[] }) {
  return (
    <section>
      <h3 className="pt-4 pb-1 font-bold text-h3">{title}</h3>
      {guests.length === 0 ? (
        <p className="border-hairline border-y py-3 text-muted">Nobody.</p>
      ) : (
        <ol className="gap-x-10 sm:columns-2 print:columns-2">
          {guests.map((guest) => (
            <li
              key={guest.id}
              className="flex break-inside-avoid items-baseline gap-3 border-hairline border-b py-1.5 leading-snug"
            >
              <Box />
              <span className="min-w-0 flex-1">{listName(guest)}</span>
              {guest.partySize > 1 && (
                <span className="whitespace-nowrap font-mono text-small">
                  ___ <span className="text-muted">of {guest.partySize}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Box() {
  return <span aria-hidden="true" className="size-4 shrink-0 translate-y-0.5 border border-ink" />;
}
