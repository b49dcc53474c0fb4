import { PhotoField } from "@/components/people/photo-field";
import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { saveOwnProfileAction } from "@/lib/speakers/actions";
import type { SpeakerPage } from "@/lib/speakers/queries";
import { ownProfileTexts } from "@/lib/speakers/texts";

/** What a speaker says about themselves. It stands on their page, for every event they appear at. */
export function OwnProfileForm({ person, secret }: { person: SpeakerPage["person"]; secret: string }) {
  const { slug, name, headline, bio, photo } = person;
  return (
    <ActionForm
      action={saveOwnProfileAction}
      submit="Save what you say about yourself"
      hidden={{ secret }}
      seen={fingerprintOf(ownProfileTexts(person))}
      idPrefix="profile"
      draftKey={`own-profile ${slug}`}
    >
      <TextField
        name="headline"
        label="In one line"
        hint="What you do, like “Freelance programmer and trainer”."
        defaultValue={headline}
        maxLength={140}
        optional
      />
      <TextArea
        name="bio"
        label="About you"
        hint="A few sentences, as you would be introduced. Markdown."
        defaultValue={bio}
        maxLength={10_000}
        rows={6}
        optional
      />
      <PhotoField name={name} photo={photo} />
    </ActionForm>
  );
}
