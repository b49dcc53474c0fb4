import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/access/outcomes";

type Act = (previous: FormState, data: FormData) => Promise<FormState>;

type Props = {
  walkIns: { id: string; name: string }[];
  add: Act;
  undo: Act;
  /** What both acts are told: the event, or the secret of its door. */
  hidden: Record<string, string>;
};

/** Who came without an RSVP. */
export function WalkIns({ walkIns, add, undo, hidden }: Props) {
  return (
    <section id="walk-ins" aria-labelledby="walk-ins-title" className="grid content-start gap-4">
      <h2 id="walk-ins-title" className="flex items-baseline gap-3 font-bold text-h3">
        Walk-ins <span className="font-mono font-normal text-body text-muted">{walkIns.length}</span>
      </h2>
      <ActionForm action={add} hidden={hidden} submit="Add walk-in" variant="quiet" className="grid max-w-form gap-4">
        <TextField name="name" label="Name" optional hint="Without one, the person still counts." maxLength={100} />
      </ActionForm>
      {walkIns.length > 0 && (
        <ol className="divide-y divide-hairline border-hairline border-y">
          {walkIns.map(({ id, name }) => (
            <li key={id} className="flex items-center justify-between gap-4 py-1.5">
              {name || <span className="text-muted">Without a name</span>}
              <ActionForm
                action={undo}
                hidden={{ ...hidden, attendanceId: id }}
                submit="Undo"
                variant="quiet"
                className=""
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
