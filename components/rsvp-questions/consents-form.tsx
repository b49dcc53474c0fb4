import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { ConsentKind } from "@/generated/prisma/enums";
import { chooseConsentsAction } from "@/lib/rsvp-questions/actions";
import { CONSENTS, consentField } from "@/lib/rsvp-questions/rules";
import { CONSENT_KINDS } from "@/lib/rsvp-questions/schema";

/** Which consents an event asks its guests for. */
export function ConsentsForm({ eventId, asked }: { eventId: string; asked: ConsentKind[] }) {
  return (
    <section className="grid gap-4" aria-labelledby="consents">
      <h2 id="consents" className="font-bold text-h2">
        Consents
      </h2>
      <p className="max-w-measure text-muted">
        Guests tick each by themselves; nothing is ticked beforehand, and nobody has to. They can take one back on their
        own page at any time, also one that you no longer ask for.
      </p>
      <ActionForm
        action={chooseConsentsAction}
        submit="Save consents"
        variant="quiet"
        hidden={{ eventId }}
        idPrefix="consents-asked"
      >
        <div>
          {CONSENT_KINDS.map((kind) => (
            <CheckboxField
              key={kind}
              name={consentField(kind)}
              label={CONSENTS[kind].name}
              hint={`“${CONSENTS[kind].asks}”`}
              defaultChecked={asked.includes(kind)}
            />
          ))}
        </div>
      </ActionForm>
    </section>
  );
}
