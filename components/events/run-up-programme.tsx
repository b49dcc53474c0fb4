import type { RunUpView } from "@/lib/events/run-up-queries";
import { formatDays } from "@/lib/platform/time";

/** What a conference announced, number by number; nothing where it announced nothing. */
export function RunUpProgramme({ name, programme }: Pick<RunUpView, "name" | "programme">) {
  if (programme.length === 0) return null;
  return (
    <ul aria-label={`On the programme of ${name}`} className="mt-6 grid gap-x-8 sm:grid-cols-2">
      {programme.map(({ id, count, label, startsOn, endsOn }) => (
        <li key={id} className="flex items-baseline gap-3 border-hairline border-t py-2">
          <span className="min-w-[2ch] text-right font-bold font-mono text-h3">{count}</span>
          <span>
            {` ${label}`}
            {startsOn && <span className="block text-muted text-small">{formatDays(startsOn, endsOn)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
