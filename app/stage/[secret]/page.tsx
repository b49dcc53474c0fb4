import type { Metadata } from "next";
import { StageBoard } from "@/components/lightning-talks/stage-board";
import { StageControls } from "@/components/lightning-talks/stage-controls";
import { StageForm } from "@/components/lightning-talks/stage-form";
import { StageQueue } from "@/components/lightning-talks/stage-queue";
import { OpensNothing } from "@/components/site/opens-nothing";
import { PageHeading } from "@/components/ui/page-heading";
import { findStage } from "@/lib/lightning-talks/stage-queries";
import { isId } from "@/lib/platform/ids";
import { dutyPath } from "@/lib/volunteers/rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Stage",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** The stage of the lightning talks, on a projector and on a phone. Without scripts the clock stands as it was sent. */
export default async function StagePage({ params, searchParams }: PageProps<"/stage/[secret]">) {
  const { secret } = await params;
  const { slot: asked = "" } = await searchParams;
  const now = new Date();
  const open = await findStage(secret, now, typeof asked === "string" && isId(asked) ? asked : undefined);
  if (!open) {
    return (
      <OpensNothing
        title="This link opens no stage"
        why="It was closed, a part of it was lost on the way, or the event was more than a day ago. Ask its organizers."
      />
    );
  }
  const { event, slot, slots } = open;
  if (!slot) return <PageHeading title="No lightning talks" above={event.title} />;
  const { id, title, state } = slot;
  return (
    <div
      id="stage"
      data-sync={`/api/stage/${encodeURIComponent(secret)}?slot=${id}`}
      data-known={JSON.stringify(state)}
      data-now={now.getTime()}
      className="grid gap-8"
    >
      <p className="flex flex-wrap gap-x-4 border-hairline border-b pb-2 text-muted">
        <span className="font-semibold">{event.title}</span>
        {slots.length === 1 ? title : slots.map((other) => slotLink(secret, other, id))}
      </p>
      <p data-slot="trouble" role="status" className="border-alarm border-l-4 py-1 pl-4 empty:hidden" />
      <StageBoard stage={state} now={now.getTime()} />
      <StageForm secret={secret} itemId={id}>
        <StageControls stage={state} />
        <StageQueue stage={state} />
      </StageForm>
      <p data-slot="said" role="status" className="sr-only" />
      <script type="module" src="/js/stage/stage.js" />
    </div>
  );
}

function slotLink(secret: string, { id, title }: { id: string; title: string }, shown: string) {
  return (
    <a key={id} href={`${dutyPath("stage", secret)}?slot=${id}`} aria-current={id === shown ? "page" : undefined}>
      {title}
    </a>
  );
}
