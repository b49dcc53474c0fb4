import type { AnswerSummary } from "@/lib/rsvp-questions/organizer-queries";
import { countOptions, isChoice } from "@/lib/rsvp-questions/rules";
import { CountBar } from "./count-bar";

type Question = AnswerSummary["questions"][number];
type Props = { eventId: string; questions: Question[] };

/** Every question with what was answered: how often each option was chosen, or who wrote what. */
export function AnswerSummaryList({ eventId, questions }: Props) {
  return questions.map((question) => (
    <section key={question.id} aria-labelledby={`question-${question.id}`} className="grid max-w-measure gap-3">
      <div>
        <h2 id={`question-${question.id}`} className="font-bold text-h3 [overflow-wrap:anywhere]">
          {question.label}
        </h2>
        <p className="text-muted text-small">
          {question.answers.length === 1 ? "1 answer" : `${question.answers.length} answers`}
          {question.isRetired && " · no longer asked"}
        </p>
      </div>
      {isChoice(question.kind) ? (
        <dl className="border-hairline border-t pt-1">
          {countOptions(question.options, question.answers).map(({ option, count }) => (
            <CountBar key={option} label={option} count={count} of={question.answers.length} />
          ))}
        </dl>
      ) : (
        <Texts eventId={eventId} answers={question.answers} />
      )}
    </section>
  ));
}

function Texts({ eventId, answers }: { eventId: string; answers: Question["answers"] }) {
  if (answers.length === 0) return null;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {answers.map(({ values, rsvp }) => (
        <li key={rsvp.id} className="grid gap-1 py-3">
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{values[0]}</p>
          <p className="text-small">
            <a href={`/organize/events/${eventId}/guests/${rsvp.id}`} className="text-muted">
              {rsvp.name}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
