import { LinkRows } from "@/components/talks/link-rows";
import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { saveOwnTalkAction } from "@/lib/speakers/actions";
import type { OwnTalkView } from "@/lib/speakers/rules";
import { ownTalkTexts } from "@/lib/speakers/texts";

/** What a speaker says about one talk, and where to see what they showed. */
export function OwnTalkForm({ talk, secret }: { talk: OwnTalkView; secret: string }) {
  const { id, abstract, links } = talk;
  return (
    <ActionForm
      action={saveOwnTalkAction}
      submit="Save this talk"
      hidden={{ secret, talkId: id }}
      seen={fingerprintOf(ownTalkTexts(talk))}
      idPrefix={`talk-${id}`}
      draftKey={`own-talk ${id}`}
    >
      <TextArea
        name="abstract"
        label="What it is about"
        hint="Who is it for, what will they take home? Markdown."
        defaultValue={abstract}
        maxLength={5000}
        rows={6}
        optional
      />
      <LinkRows links={links} />
    </ActionForm>
  );
}
