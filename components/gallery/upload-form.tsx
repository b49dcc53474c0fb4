import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FileField } from "@/components/ui/file-field";
import { TextField } from "@/components/ui/text-field";
import { addPicturesAction } from "@/lib/gallery/actions";
import { MOST_AT_ONCE } from "@/lib/gallery/schema";
import { ACCEPTED_PICTURES } from "@/lib/pictures/schema";

/** Several pictures at once, with what is true of all of them; each can be told apart afterwards. */
export function UploadForm({ eventId, children }: { eventId: string; children: React.ReactNode }) {
  return (
    <ActionForm action={addPicturesAction} submit="Add pictures" hidden={{ eventId }} idPrefix="upload">
      <FileField
        name="pictures"
        label="Pictures"
        hint={`JPEG, PNG, WebP, GIF or AVIF, up to 10 MB each and ${MOST_AT_ONCE} at once. Where and when they were taken is removed.`}
        accept={ACCEPTED_PICTURES}
        multiple
      />
      <TextField
        name="alt"
        label="What they show"
        hint="For those who cannot see them. You can say it of each one afterwards."
        required
        maxLength={300}
      />
      <TextField name="credit" label="Who took them" maxLength={100} autoComplete="off" optional />
      <CheckboxField
        name="hasConsent"
        label="The people on them agreed to be shown"
        hint="Without it a picture waits here and nobody else sees it."
      />
      {children}
    </ActionForm>
  );
}
