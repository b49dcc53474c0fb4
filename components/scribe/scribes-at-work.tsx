import { ActionForm } from "@/components/ui/action-form";
import { answerFromAllNotesAction } from "@/lib/scribe/actions";
import type { ListedNote } from "@/lib/scribe/organizer-queries";
import { isWaiting } from "@/lib/scribe/rules";

type Props = { eventId: string; panelId: string; notes: ListedNote[] };

/** The way to the scribes' desk, and with one button from their notes to answers. */
export function ScribesAtWork({ eventId, panelId, notes }: Props) {
  const waiting = notes.filter(isWaiting).length;
  return (
    <div className="grid max-w-measure gap-4">
      <p>
        {notes.length === 0 && "Nobody has to remember the answers: "}
        <a href={`/organize/events/${eventId}/scribe`}>Scribes write down what is said</a>
        {notes.length === 0 ? " while the panel is on." : `: ${counted(notes.length)} so far, ${inAnswers(waiting)}.`}
      </p>
      {notes.length > 0 && (
        <ActionForm
          action={answerFromAllNotesAction}
          submit="Make answers of all notes"
          variant="quiet"
          hidden={{ panelId }}
          idPrefix="all-notes"
        >
          {waiting > 0 && (
            <p className="text-muted text-small">What stands in an answer already stays, and the notes go below it.</p>
          )}
        </ActionForm>
      )}
    </div>
  );
}

function counted(notes: number): string {
  return notes === 1 ? "1 note" : `${notes} notes`;
}

function inAnswers(waiting: number): string {
  return waiting === 0 ? "all in answers" : `${waiting} not in an answer yet`;
}
