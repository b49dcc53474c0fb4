import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import type { LightningTalksForEdit } from "@/lib/lightning-talks/organizer-queries";
import { decideEntryAction } from "@/lib/lightning-talks/sign-up-actions";

/** Who signed up and has no turn yet, the first of them first. */
export function WaitingEntries({ slot: { waiting } }: { slot: LightningTalksForEdit }) {
  if (waiting.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="waiting">
      <h2 id="waiting" className="font-bold text-h2">
        Waiting
      </h2>
      <ol className="max-w-measure divide-y divide-hairline border-hairline border-y">
        {waiting.map(({ id, name, email, affiliation, title, abstract, url }, at) => (
          <li key={id} className="grid grid-cols-[2rem_1fr] gap-x-4 py-4">
            <p className="font-mono text-muted">{at + 1}</p>
            <div className="grid min-w-0 gap-2">
              <p className="font-bold text-h3">{title}</p>
              <p className="text-small">
                {[name, affiliation].filter(Boolean).join(", ")}, <a href={`mailto:${email}`}>{email}</a>
              </p>
              {abstract && <p>{abstract}</p>}
              {url && (
                <a href={url} rel="nofollow noreferrer" className="[overflow-wrap:anywhere] text-small">
                  {url}
                </a>
              )}
              <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
                <ActionForm
                  action={decideEntryAction}
                  submit={<Naming verb="Put in the queue" thing={title} />}
                  variant="quiet"
                  hidden={{ entryId: id, act: "put-in" }}
                  idPrefix={`put-in-${id}`}
                />
                <DeclineEntry entryId={id} title={title} name={name} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

type DeclineProps = { entryId: string; title: string; name: string };

/** Turns a talk down in two taps, because a mail goes out that cannot be taken back. */
export function DeclineEntry({ entryId, title, name }: DeclineProps) {
  return (
    <ActionForm
      action={decideEntryAction}
      submit={`Decline ${title}`}
      variant="danger"
      hidden={{ entryId, act: "decline" }}
      idPrefix={`decline-${entryId}`}
      disclose={<Naming verb="Decline" thing={title} />}
      className="grid max-w-form gap-4"
    >
      <p>
        A mail tells {name} that there is no turn for “{title}” this time.
      </p>
    </ActionForm>
  );
}
