import { ScribesAtWork } from "@/components/scribe/scribes-at-work";
import { EmptyState } from "@/components/ui/empty-state";
import type { PanelForEdit } from "@/lib/panels/organizer-queries";
import type { ListedNote } from "@/lib/scribe/organizer-queries";
import { NewPanelistForm } from "./panelist-form";
import { PanelistRow } from "./panelist-row";
import { QuestionEntry } from "./question-entry";
import { NewQuestionsForm } from "./question-form";

type Props = { eventId: string; panel: PanelForEdit; notes: ListedNote[]; names: string[] };

/** A panel as its organizer builds it: who sits on it, what is asked, and who answered what. */
export function PanelEditor({ eventId, panel, notes, names }: Props) {
  const { panelists, questions } = panel;
  return (
    <>
      <section className="grid gap-6" aria-labelledby="panelists">
        <h2 id="panelists" className="font-bold text-h2">
          On the panel
        </h2>
        {panelists.length === 0 && (
          <EmptyState title="Nobody sits here yet">Name the moderator first, then the panelists.</EmptyState>
        )}
        <ol className="max-w-measure divide-y divide-hairline border-hairline border-y empty:hidden">
          {panelists.map((panelist, at) => (
            <PanelistRow
              key={panelist.id}
              panelist={panelist}
              isFirst={at === 0}
              isLast={at === panelists.length - 1}
            />
          ))}
        </ol>
        <NewPanelistForm panelId={panel.id} names={names} hasModerator={panelists.some(isModerator)} />
      </section>

      <section className="grid gap-6" aria-labelledby="questions">
        <h2 id="questions" className="font-bold text-h2">
          Questions and answers
        </h2>
        <ScribesAtWork eventId={eventId} panelId={panel.id} notes={notes} />
        {questions.length === 0 && (
          <EmptyState title="Nothing was asked yet">
            Write the questions before the evening, and the answers on the night or after it.
          </EmptyState>
        )}
        <ol className="grid gap-12">
          {questions.map((question, at) => (
            <QuestionEntry
              key={question.id}
              question={question}
              panelists={panelists}
              notes={notes.filter(({ questionId }) => questionId === question.id)}
              isFirst={at === 0}
              isLast={at === questions.length - 1}
            />
          ))}
        </ol>
        <NewQuestionsForm panelId={panel.id} />
      </section>
    </>
  );
}

function isModerator({ role }: PanelForEdit["panelists"][number]): boolean {
  return role === "moderator";
}
