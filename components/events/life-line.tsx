import type { Life, LifeStep } from "@/lib/agenda/life-rules";

const STATES: Record<LifeStep["state"], { rule: string; label: string }> = {
  done: { rule: "border-ink", label: "done" },
  now: { rule: "border-accent font-semibold text-accent", label: "now" },
  next: { rule: "border-control", label: "next" },
  later: { rule: "border-hairline text-muted", label: "later" },
};

/** An event's life on one line, with the next step: what an organizer sees of each of their events. */
export function LifeLine({ eventId, life: { steps, next } }: { eventId: string; life: Life }) {
  if (steps.length === 0) return null;
  const others = steps.flatMap(({ missing, state }) => (state === "now" ? missing : [])).length - 1;
  return (
    <div className="grid sm:gap-1">
      <ol className="grid max-w-md grid-cols-4 gap-x-2 text-fine">
        {steps.map(({ name, state }) => (
          <li key={name} className={`border-t-4 pt-1 ${STATES[state].rule}`}>
            {name}
            <span className="sr-only">: {STATES[state].label}</span>
          </li>
        ))}
      </ol>
      {next && (
        <p className="text-small">
          <a
            href={`/organize/events/${eventId}${next.path || "#acts"}`}
            className="inline-flex min-h-11 items-center sm:min-h-6"
          >
            {next.says}
          </a>
          {others > 0 && <span className="text-muted"> and {others} more</span>}
        </p>
      )}
    </div>
  );
}
