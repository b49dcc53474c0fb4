import { ActionForm } from "@/components/ui/action-form";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { saveTalkAction } from "@/lib/talks/actions";
import type { TalkForEdit } from "@/lib/talks/organizer-queries";
import { talkTexts } from "@/lib/talks/texts";
import { TalkFields } from "./talk-fields";

/** The one talk, workshop or keynote of a slot. */
export function TalkForm({ talk, names }: { talk: TalkForEdit; names: string[] }) {
  return (
    <section id={`talk-${talk.id}`} className="grid gap-6" aria-labelledby="talk">
      <h2 id="talk" className="font-bold text-h2">
        Who and what
      </h2>
      <ActionForm
        action={saveTalkAction}
        submit="Save speakers, abstract and links"
        hidden={{ itemId: talk.id }}
        seen={fingerprintOf(talkTexts(talk))}
        idPrefix={`talk-${talk.id}`}
        draftKey={`talk-${talk.id}`}
      >
        <TalkFields talk={talk} names={names} id="talk" />
      </ActionForm>
    </section>
  );
}
