import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import { printLinks } from "@/lib/chapters/link-rules";
import { updateCommunityAction } from "@/lib/community/actions";
import type { CommunityView } from "@/lib/community/queries";
import { communityTexts } from "@/lib/community/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

type Props = { community: CommunityView };

export function CommunityForm({ community }: Props) {
  return (
    <ActionForm
      action={updateCommunityAction}
      submit="Save settings"
      seen={fingerprintOf(communityTexts(community))}
      draftKey="community"
    >
      <TextField name="name" label="Name" defaultValue={community.name} required maxLength={80} />
      <TextField name="tagline" label="What it is, in one line" defaultValue={community.tagline} maxLength={160} />
      <TimeZoneField name="timeZone" label="Time zone" defaultValue={community.timeZone} />
      <TextArea
        name="codeOfConduct"
        label="Code of conduct"
        hint="Markdown. At the foot of every page."
        defaultValue={community.codeOfConduct}
        rows={8}
      />
      <TextArea
        name="footer"
        label="At the foot"
        hint="Markdown. Who runs this, thanks to a sponsor, an imprint: whatever belongs below every page."
        defaultValue={community.footer}
        rows={4}
        optional
      />
      <TextArea
        name="links"
        label="Links"
        hint="One to a line, like “Newsletter | https://example.org/news”. They stand at the foot of every page."
        defaultValue={printLinks(community.links)}
        rows={4}
        optional
      />
    </ActionForm>
  );
}
