import type { LifeStep } from "@/lib/agenda/life-rules";

const STATES: Record<LifeStep["state"], { label: string; rule: string; name: string }> = {
  done: { label: "Done", rule: "border-ink", name: "" },
  now: { label: "Now", rule: "border-accent", name: "text-accent" },
  next: { label: "Next", rule: "border-control", name: "" },
  later: { label: "Later", rule: "border-hairline", name: "text-muted" },
};

/** An event's life as a line, from the plan to the recap, each stop with what is missing there. */
export function EventLife({ eventId, steps }: { eventId: string; steps: LifeStep[] }) {
  return (
    <ol className="grid gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map((step) => (
        <li key={step.name} className={`border-t-4 pt-3 ${STATES[step.state].rule}`}>
          <h2 className={`flex items-baseline justify-between gap-3 font-bold text-h3 ${STATES[step.state].name}`}>
            {step.name}
            <span className="font-mono font-normal text-fine text-muted">{STATES[step.state].label}</span>
          </h2>
          <p className="text-muted text-small">{step.says}</p>
          {step.missing.length > 0 && (
            <ul className="mt-2 grid text-small">
              {step.missing.map(({ says, path }) => (
                <li key={says}>
                  <MissingLink eventId={eventId} says={says} path={path} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function MissingLink({ eventId, says, path }: { eventId: string; says: string; path: string }) {
  // What is done on this very page has its button below.
  const href = path === "" ? "#acts" : `/organize/events/${eventId}${path}`;
  return (
    <a href={href} className="inline-flex min-h-11 items-center sm:min-h-8">
      {says}
    </a>
  );
}
