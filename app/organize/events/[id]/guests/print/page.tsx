import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";

export const metadata: Metadata = { title: "To print" };

const SHEETS = [
  ["sign", "Check-in sign", "Guests count themselves in with a code from the wall."],
  ["list", "Door list", "Everybody by last name, with a box to tick. For when the phones are empty."],
  ["badges", "Badges", "A name for everybody with a seat, ten to a sheet."],
  ["tables", "Table signs", "Which last names go to which table."],
] as const;

export default async function PrintPage({ params }: PageProps<"/organize/events/[id]/guests/print">) {
  const event = await findEditableEvent(await requireActor(), (await params).id);
  if (!event) notFound();
  return (
    <>
      <PageHeading title="To print">All of it on A4.</PageHeading>
      <ul className="max-w-measure divide-y divide-hairline border-hairline border-y">
        {SHEETS.map(([path, label, use]) => (
          <li key={path} className="py-4">
            <a href={`/organize/events/${event.id}/guests/print/${path}`} className="font-bold text-h3">
              {label}
            </a>
            <p className="text-muted">{use}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
