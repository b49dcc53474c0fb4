import { TalkFields } from "@/components/talks/talk-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { StepButtons } from "@/components/ui/step-buttons";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import {
  moveLightningTalkAction,
  removeLightningTalkAction,
  saveLightningTalkAction,
} from "@/lib/lightning-talks/actions";
import type { LightningTalksForEdit } from "@/lib/lightning-talks/organizer-queries";
import { decideEntryAction } from "@/lib/lightning-talks/sign-up-actions";
import { lightningTalkTexts } from "@/lib/lightning-talks/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { linkText } from "@/lib/talks/rules";
import { DeclineEntry } from "./waiting-entries";

type Props = {
  talk: LightningTalksForEdit["talks"][number];
  turn: number;
  isLast: boolean;
  names: string[];
  /** Whether the organizers fill the queue, so that who is taken out of it waits. */
  hasOwnOrder: boolean;
};

/** One lightning talk: its turn, who gives it, and what can be done about it. */
export function LightningTalkEntry({ talk, turn, isLast, names, hasOwnOrder }: Props) {
  const { id, title, speakers, links, entry, givenAt, skippedAt } = talk;
  const about = [...speakers.map(({ name }) => name), ...links.map(linkText)].join(", ");
  return (
    <li id={`talk-${id}`} className="grid grid-cols-[2rem_1fr_auto] gap-x-4 py-4">
      <p className="font-mono text-muted">{turn}</p>
      <div className="min-w-0">
        <p className="font-bold text-h3">{title}</p>
        <p className="text-muted text-small">{about || "No speaker yet"}</p>
        {entry && (
          <p className="text-small">
            Signed up: <a href={`mailto:${entry.email}`}>{entry.email}</a>
          </p>
        )}
        {(givenAt ?? skippedAt) && <Tag>{givenAt ? "Given" : "Called, not there"}</Tag>}
      </div>
      <StepButtons
        action={moveLightningTalkAction}
        hidden={{ lightningTalkId: id }}
        thing={title}
        isFirst={turn === 1}
        isLast={isLast}
      />
      <div className="col-span-2 col-start-2 mt-1 flex flex-wrap gap-x-6 [&>details[open]]:w-full">
        <ActionForm
          action={saveLightningTalkAction}
          submit="Save the lightning talk"
          hidden={{ lightningTalkId: id }}
          seen={fingerprintOf(lightningTalkTexts(talk))}
          idPrefix={`edit-${id}`}
          draftKey={`lightning-talk-${id}`}
          disclose={<Naming verb="Edit" thing={title} />}
        >
          <TextField name="title" label="Title" defaultValue={title} required maxLength={150} autoComplete="off" />
          <TalkFields talk={talk} names={names} id={`edit-${id}`} />
        </ActionForm>
        {entry && !givenAt && hasOwnOrder && (
          <ActionForm
            action={decideEntryAction}
            submit={<Naming verb="Take out of the queue" thing={title} />}
            variant="quiet"
            hidden={{ entryId: entry.id, act: "take-out" }}
            idPrefix={`take-out-${id}`}
          />
        )}
        {entry && !givenAt && <DeclineEntry entryId={entry.id} title={title} name={entry.name} />}
        {(!entry || givenAt) && (
          <ActionForm
            action={removeLightningTalkAction}
            submit={`Remove ${title}`}
            variant="danger"
            hidden={{ lightningTalkId: id }}
            idPrefix={`remove-${id}`}
            disclose={<Naming verb="Remove" thing={title} />}
            className="grid max-w-form gap-4"
          >
            <p>“{title}” goes, with its abstract and links. The event’s history puts it back for 30 days.</p>
          </ActionForm>
        )}
      </div>
    </li>
  );
}
