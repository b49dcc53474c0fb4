import { TalkFields } from "@/components/talks/talk-fields";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/text-field";
import { addLightningTalkAction } from "@/lib/lightning-talks/actions";
import type { LightningTalksForEdit } from "@/lib/lightning-talks/organizer-queries";
import { LightningTalkEntry } from "./lightning-talk-entry";
import { SignUpDesk } from "./sign-up-desk";
import { WaitingEntries } from "./waiting-entries";

type Props = { slot: LightningTalksForEdit; names: string[]; now: Date };

/** How people sign up for a slot, its lightning talks in the order of their turns, and a form for one more. */
export function LightningTalksEditor({ slot, names, now }: Props) {
  return (
    <>
      <SignUpDesk slot={slot} now={now} />
      <WaitingEntries slot={slot} />
      <section className="grid gap-6" aria-labelledby="lightning-talks">
        <h2 id="lightning-talks" className="font-bold text-h2">
          Lightning talks
        </h2>
        {slot.talks.length === 0 && <EmptyState title="Nobody has a turn yet">Add the first talk below.</EmptyState>}
        <ol className="max-w-measure divide-y divide-hairline border-hairline border-y empty:hidden">
          {slot.talks.map((talk, at) => (
            <LightningTalkEntry
              key={talk.id}
              talk={talk}
              turn={at + 1}
              isLast={at === slot.talks.length - 1}
              names={names}
              hasOwnOrder={slot.signUp?.order === "organizer"}
            />
          ))}
        </ol>
        <h3 className="font-bold text-h3">Add a lightning talk</h3>
        <ActionForm
          action={addLightningTalkAction}
          submit="Add the lightning talk"
          hidden={{ itemId: slot.id }}
          idPrefix="new-talk"
          draftKey={`new-lightning-talk-${slot.id}`}
        >
          <TextField name="title" label="Title" required maxLength={150} autoComplete="off" />
          <TalkFields names={names} id="new-talk" />
        </ActionForm>
      </section>
    </>
  );
}
