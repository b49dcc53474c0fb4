import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintHeading } from "@/components/door/print-heading";
import { TableSigns } from "@/components/door/table-signs";
import { buttonClass } from "@/components/ui/button-class";
import { controlClass } from "@/components/ui/field-frame";
import { requireActor } from "@/lib/access/viewer";
import { listGuestsToPrint } from "@/lib/door/print-queries";
import { shareOutTables } from "@/lib/door/print-rules";
import { MOST_TABLES, Tables } from "@/lib/door/print-schema";
import { findEditableEvent } from "@/lib/events/access";

export const metadata: Metadata = { title: "Table signs" };

const TABLES = Array.from({ length: MOST_TABLES }, (_, index) => index + 1);

export default async function TablesPage({
  params,
  searchParams,
}: PageProps<"/organize/events/[id]/guests/print/tables">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const tables = Tables.parse((await searchParams).tables);
  const guests = await listGuestsToPrint(actor, event.id);
  const going = guests.filter(({ status }) => status === "going");
  return (
    <>
      <PrintHeading eventId={event.id} title="Table signs">
        Where there are several tables at the door, each takes a part of the alphabet with about as many people.
      </PrintHeading>
      <form className="flex flex-wrap items-end gap-3">
        <div>
          <label htmlFor="tables" className="block font-semibold">
            Tables
          </label>
          <select id="tables" name="tables" defaultValue={String(tables)} className={`${controlClass} mt-1.5`}>
            {TABLES.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </div>
        <button type="submit" className={buttonClass("quiet")}>
          Share out
        </button>
      </form>
      <TableSigns signs={shareOutTables(going, tables)} />
    </>
  );
}
