import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskedHosts } from "@/components/events/asked-hosts";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { SelectField } from "@/components/ui/select-field";
import { requireActor } from "@/lib/access/viewer";
import { askHostAction, removeHostAction } from "@/lib/events/actions";
import { findHosting } from "@/lib/events/host-queries";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Hosts" };

export default async function HostsPage({ params }: PageProps<"/organize/events/[id]/hosts">) {
  const actor = await requireActor();
  const { id: eventId } = await params;
  const hosting = isId(eventId) ? await findHosting(actor, eventId) : null;
  if (!hosting) notFound();
  return (
    <>
      <PageHeading title="Hosts">
        Chapters that host together change the event alike and see the same guests. It stands on the pages of all.
      </PageHeading>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {hosting.hosts.map(({ id, name, mayGo }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <strong>{name}</strong>
            {mayGo && (
              <ActionForm
                action={removeHostAction}
                hidden={{ eventId, chapterId: id }}
                submit={`Take ${name} off`}
                variant="danger"
                idPrefix={`off-${id}`}
              />
            )}
          </li>
        ))}
      </ul>
      <AskedHosts eventId={eventId} asked={hosting.asked} />
      {hosting.others.length > 0 && (
        <section aria-labelledby="ask" className="grid gap-4">
          <h2 id="ask" className="font-bold text-h3">
            Ask another chapter
          </h2>
          <ActionForm action={askHostAction} hidden={{ eventId }} submit="Ask them" idPrefix="ask-host">
            <SelectField
              name="chapterId"
              label="Chapter"
              hint="Its organizers get a mail. Nothing changes until one of them says yes."
              options={hosting.others}
              required
            />
          </ActionForm>
        </section>
      )}
    </>
  );
}
