import { GuestFormFields } from "@/components/rsvp-questions/guest-form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { DefinitionRow } from "@/components/ui/definition-row";
import { changeAnswersAction } from "@/lib/rsvps/actions";
import type { GuestAnswersPage } from "@/lib/rsvps/answer-queries";

type Props = { page: GuestAnswersPage; secret: string };

/**
 * What a guest answered and agreed to, for them to change. Once the evening has begun they read their answers, and can
 * still take back what they agreed to.
 */
export function GuestAnswers({ page: { form, said, mayChange }, secret }: Props) {
  const answered = form.questions.filter(({ id }) => id in said.answers);
  const open = mayChange ? form : { questions: [], consents: said.consents };
  const hasFields = open.questions.length + open.consents.length > 0;
  const agreesToNothing = !mayChange && form.consents.length > 0 && said.consents.length === 0;
  if (!hasFields && !agreesToNothing && answered.length === 0) return null;
  return (
    <section aria-labelledby="answers" className="grid gap-4 border-hairline border-t pt-6">
      <h2 id="answers" className="font-bold text-h3">
        {mayChange ? "What the organizers ask" : "What you told the organizers"}
      </h2>
      {!mayChange && answered.length > 0 && (
        <dl>
          {answered.map(({ id, label }) => (
            <DefinitionRow key={id} term={label}>
              <span className="whitespace-pre-line [overflow-wrap:anywhere]">{said.answers[id]?.join(", ")}</span>
            </DefinitionRow>
          ))}
        </dl>
      )}
      {agreesToNothing && <p className="text-muted">You agree to nothing of what they asked for.</p>}
      {hasFields && (
        <ActionForm
          action={changeAnswersAction}
          hidden={{ secret }}
          submit={mayChange ? "Save my answers" : "Save what I agree to"}
          variant="quiet"
          idPrefix="answers"
        >
          <GuestFormFields form={open} said={said} />
        </ActionForm>
      )}
    </section>
  );
}
