import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { answerFromNotesAction } from "@/lib/scribe/actions";
import type { ListedNote } from "@/lib/scribe/organizer-queries";
import { isWaiting } from "@/lib/scribe/rules";

type Props = {
  questionId: string;
  notes: ListedNote[];
  voices: readonly { id: string; name: string }[];
  /** Whose answer is not empty. */
  answered: ReadonlySet<string>;
};

/** What scribes noted on one question, voice by voice in the order it was said, and what makes answers of it. */
export function NotesOfQuestion({ questionId, notes, voices, answered }: Props) {
  if (notes.length === 0) return null;
  const waiting = notes.filter(isWaiting).length;
  return (
    <details open={waiting > 0}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2">
        What scribes noted
      </summary>
      <div className="grid gap-6 pt-2">
        {voices.map(({ id, name }) => (
          <NotesOfVoice
            key={id}
            hidden={{ questionId, panelistId: id }}
            name={name}
            notes={notes.filter(({ panelistId }) => panelistId === id)}
            isAnswered={answered.has(id)}
          />
        ))}
      </div>
    </details>
  );
}

type Voice = {
  hidden: { questionId: string; panelistId: string };
  name: string;
  notes: ListedNote[];
  isAnswered: boolean;
};

function NotesOfVoice({ hidden, name, notes, isAnswered }: Voice) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={`Notes on ${name}`} className="grid gap-3 border-hairline border-l-2 pl-4">
      <h4 className="font-bold">{name}</h4>
      <ul className="grid gap-3">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{note.text}</p>
            <p className="text-muted text-small">{[note.scribeName, standingOf(note)].filter(Boolean).join(", ")}</p>
          </li>
        ))}
      </ul>
      {notes.some(isWaiting) && (
        <ActionForm
          action={answerFromNotesAction}
          submit={<Naming verb={isAnswered ? "Add to the answer" : "Make it the answer"} thing={`of ${name}`} />}
          variant="quiet"
          hidden={hidden}
          idPrefix={`notes-${hidden.questionId}-${hidden.panelistId}`}
        />
      )}
    </section>
  );
}

function standingOf(note: ListedNote): string {
  if (note.usedAt === null) return "";
  return isWaiting(note) ? "written on since it went into the answer" : "in the answer";
}
