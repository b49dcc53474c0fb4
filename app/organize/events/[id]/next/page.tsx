import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { DateTimeField } from "@/components/ui/date-time-field";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { requireActor } from "@/lib/access/viewer";
import { findNextInSeries } from "@/lib/events/organizer-queries";
import { isId } from "@/lib/platform/ids";
import { zoneLabel } from "@/lib/platform/time";
import { duplicateEventAction } from "@/lib/rsvp-questions/actions";

export const metadata: Metadata = { title: "The next one" };

export default async function NextInSeriesPage({ params }: PageProps<"/organize/events/[id]/next">) {
  const actor = await requireActor();
  const { id } = await params;
  const last = isId(id) ? await findNextInSeries(actor, id, new Date()) : null;
  if (!last) notFound();
  const { seriesName, nextEdition, suggested } = last;
  const edition = nextEdition === null ? "the next event" : `edition ${nextEdition}`;
  return (
    <>
      <PageHeading title={seriesName ? `The next ${seriesName}` : "The next one"}>
        A draft of {edition}, a month on: at the same place, with your chapters, the slots of {last.title} without
        anybody in them yet, and the same questions to guests.
      </PageHeading>
      <ActionForm action={duplicateEventAction} submit="Make a draft" hidden={{ eventId: last.id }}>
        <TextField name="title" label="Title" defaultValue={suggested.title} required maxLength={140} />
        <DateTimeField
          name="startsAt"
          label="Starts"
          hint={`${zoneLabel(last.startsAt, last.timeZone)}. It lasts as long as the one before.`}
          defaultValue={suggested.startsAt}
          required
        />
      </ActionForm>
    </>
  );
}
