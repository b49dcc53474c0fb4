import type { TableSign } from "@/lib/door/print-rules";

/** One sign to a sheet, to be read from the end of the queue. */
export function TableSigns({ signs }: { signs: TableSign[] }) {
  return (
    <div className="grid gap-6 print:block">
      {signs.map(({ from, to, people, takesOtherScripts }) => (
        <section
          key={from}
          aria-label={`Last names ${from} to ${to}`}
          className="print-sheet grid place-content-center justify-items-center gap-4 border-ink border-y-4 py-12 text-center print:h-[235mm] print:border-y-0"
        >
          <p className="text-h2">Last names</p>
          <p className="whitespace-nowrap font-extrabold text-[clamp(5rem,22vw,12rem)] leading-none tracking-tight print:text-[150pt]">
            {from === to ? from : `${from}–${to}`}
          </p>
          {takesOtherScripts && <p className="text-h3">and all other letters</p>}
          <p className="text-muted print:hidden">
            {people} {people === 1 ? "person" : "people"}
          </p>
        </section>
      ))}
    </div>
  );
}
