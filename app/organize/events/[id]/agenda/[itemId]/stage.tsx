import { LightningTalksEditor } from "@/components/lightning-talks/lightning-talks-editor";
import { PanelEditor } from "@/components/panels/panel-editor";
import { TalkForm } from "@/components/talks/talk-form";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { findLightningTalksForEdit } from "@/lib/lightning-talks/organizer-queries";
import { findPanelForEdit } from "@/lib/panels/organizer-queries";
import { listPersonNames } from "@/lib/people/queries";
import { listNotesForEdit } from "@/lib/scribe/organizer-queries";
import { findTalkForEdit } from "@/lib/talks/organizer-queries";

type Props = { actor: Actor; eventId: string; item: { id: string; kind: AgendaItemKind } };

/** What happens in a slot, to be edited; nothing for a break or a social, where nobody is on stage. */
export async function Stage({ actor, eventId, item }: Props) {
  switch (item.kind) {
    case "panel": {
      const panel = await findPanelForEdit(actor, item.id);
      if (!panel) return null;
      const notes = await listNotesForEdit(actor, item.id);
      return <PanelEditor eventId={eventId} panel={panel} notes={notes} names={await listPersonNames()} />;
    }
    case "lightning_talks": {
      const slot = await findLightningTalksForEdit(actor, item.id);
      return slot && <LightningTalksEditor slot={slot} names={await listPersonNames()} now={new Date()} />;
    }
    case "talk":
    case "workshop":
    case "keynote": {
      const talk = await findTalkForEdit(actor, item.id);
      return talk && <TalkForm talk={talk} names={await listPersonNames()} />;
    }
    default:
      return null;
  }
}
