import { formatDate } from "@/lib/platform/time";
import type { ProposalInList } from "@/lib/proposals/organizer-queries";
import { STATUS_LABELS } from "@/lib/proposals/rules";

type Props = { proposals: readonly ProposalInList[]; event: { id: string; timeZone: string } };

/** What is offered to an event, by where it stands; what waits for a decision comes first. */
export function ProposalList({ proposals, event }: Props) {
  const statuses = (Object.keys(STATUS_LABELS) as (keyof typeof STATUS_LABELS)[]).filter((status) =>
    proposals.some((proposal) => proposal.status === status),
  );
  return statuses.map((status) => {
    const those = proposals.filter((proposal) => proposal.status === status);
    return (
      <section key={status} aria-labelledby={`status-${status}`} className="grid gap-3">
        <h2 id={`status-${status}`} className="font-bold text-h2 tracking-tight">
          {STATUS_LABELS[status]} <span className="figures font-normal text-muted">{those.length}</span>
        </h2>
        <ul className="divide-y divide-hairline border-hairline border-y">
          {those.map(({ id, title, name, affiliation, minutes, createdAt, movedFrom }) => (
            <li key={id} className="grid py-2 sm:gap-1 sm:py-3">
              <a
                href={`/organize/events/${event.id}/proposals/${id}`}
                className="justify-self-start font-semibold max-sm:py-2.5"
              >
                {title}
              </a>
              <p className="text-small">
                {name}
                {affiliation !== "" && <span className="text-muted"> · {affiliation}</span>}
              </p>
              <p className="text-muted text-small">
                {[
                  formatDate(createdAt, event.timeZone, "short"),
                  ...(minutes === null ? [] : [`${minutes} minutes`]),
                  ...(movedFrom ? [`first offered to ${movedFrom.title}`] : []),
                ].join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
