import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { decideClaimAction } from "@/lib/claims/actions";
import type { WaitingClaim } from "@/lib/claims/queries";

/** Pages that somebody says are theirs, a yes and a no beside each; nothing while there are none. */
export function WaitingClaims({ claims }: { claims: WaitingClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="claims" className="grid gap-3">
      <h2 id="claims" className="font-bold text-h3">
        They say a page is theirs
      </h2>
      <p className="max-w-measure text-muted">
        Each proved that the address is theirs. Who has a page writes what stands on it and can hide it; you then edit
        it no more.
      </p>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {claims.map(({ id, email, words, person }) => (
          <li key={id} className="grid gap-3 py-4">
            <p className="[overflow-wrap:anywhere]">
              <a href={`/organize/people/${person.id}`} className="font-semibold text-ink">
                {person.name}
              </a>
              <span className="block font-mono text-small">{email}</span>
            </p>
            {words && <p className="max-w-measure whitespace-pre-wrap border-hairline border-l-2 pl-3">{words}</p>}
            <ActionForm
              action={decideClaimAction}
              hidden={{ claimId: id }}
              submit={<Verb verb="Give the page" name={person.name} />}
              variant="quiet"
              className=""
              beside={
                <Button variant="danger" name="answer" value="decline">
                  <Verb verb="Decline" name={person.name} />
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The verb as it is seen, and whose page it is about as it is heard. */
function Verb({ verb, name }: { verb: string; name: string }) {
  return (
    <>
      {verb}
      <span className="sr-only"> {name}</span>
    </>
  );
}
