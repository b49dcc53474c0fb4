import type { Metadata } from "next";
import { QuestionToScribe } from "@/components/scribe/question-to-scribe";
import { ScribeTemplates } from "@/components/scribe/scribe-templates";
import { OpensNothing } from "@/components/site/opens-nothing";
import { findScribeDesk } from "@/lib/scribe/queries";
import { questionShown } from "@/public/js/scribe/state.js";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Scribe",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** A scribe's desk. This is the one that needs no scripts; with them, every key is kept, also without a network. */
export default async function ScribePage({ params, searchParams }: PageProps<"/scribe/[secret]">) {
  const { secret } = await params;
  const desk = await findScribeDesk(secret, new Date());
  if (!desk) {
    return (
      <>
        <OpensNothing
          title="This link opens no scribe’s desk"
          why="It was closed, a part of it was lost on the way, or the event was more than a day ago. Ask its organizers."
        />
        <div id="scribe-left" className="grid gap-4" data-sync={syncAddress(secret)} />
        <script type="module" src="/js/scribe/left.js" />
      </>
    );
  }
  const { question: asked } = await searchParams;
  const shown = questionShown(desk, typeof asked === "string" ? asked : null);
  return (
    <>
      <h1 className="text-muted">Scribing at {desk.event.title}</h1>
      <div id="scribe" data-sync={syncAddress(secret)} data-known={JSON.stringify(desk)} className="grid gap-6">
        {shown ? (
          <QuestionToScribe secret={secret} desk={desk} questionId={shown.question.id} />
        ) : (
          <p>No panel of this evening has a question yet. Its organizers write them on the panel’s page.</p>
        )}
      </div>
      <ScribeTemplates />
      <script type="module" src="/js/scribe/scribe.js" />
    </>
  );
}

function syncAddress(secret: string): string {
  return `/api/scribe/${encodeURIComponent(secret)}`;
}
