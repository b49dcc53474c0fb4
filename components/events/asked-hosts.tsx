import { ActionForm } from "@/components/ui/action-form";
import { withdrawAskAction } from "@/lib/events/actions";

type Props = { eventId: string; asked: { chapterId: string; name: string; isDeclined: boolean }[] };

/** The chapters that were asked to host along and have not said yes. */
export function AskedHosts({ eventId, asked }: Props) {
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked" className="grid gap-4">
      <h2 id="asked" className="font-bold text-h3">
        Asked
      </h2>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {asked.map(({ chapterId, name, isDeclined }) => (
          <li key={chapterId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <p>
              <strong>{name}</strong>{" "}
              <span className="text-muted">{isDeclined ? "said no" : "has not answered yet"}</span>
            </p>
            {!isDeclined && (
              <ActionForm
                action={withdrawAskAction}
                hidden={{ eventId, chapterId }}
                submit={`Ask ${name} no longer`}
                variant="quiet"
                idPrefix={`withdraw-${chapterId}`}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
