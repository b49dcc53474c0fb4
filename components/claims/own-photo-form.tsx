import { Face } from "@/components/people/face";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FileField } from "@/components/ui/file-field";
import { saveOwnPhotoAction } from "@/lib/claims/actions";
import type { getOwnPage } from "@/lib/claims/queries";
import { ACCEPTED_PICTURES } from "@/lib/pictures/schema";

type Props = Pick<Awaited<ReturnType<typeof getOwnPage>>, "name" | "photo">;

/** Puts another photo on one's own page, or takes it away. */
export function OwnPhotoForm({ name, photo }: Props) {
  return (
    <ActionForm action={saveOwnPhotoAction} submit="Save the photo" variant="quiet" idPrefix="photo">
      <div className="grid gap-4 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-8">
        <Face name={name} photo={photo} size="large" />
        <div className="grid content-start gap-4">
          <FileField
            name="photo"
            label={photo ? "Another photo" : "A photo of you"}
            hint="JPEG, PNG, WebP, GIF or AVIF, up to 10 MB. It is shown round. Where and when it was taken is removed."
            accept={ACCEPTED_PICTURES}
            optional
          />
          {photo && <CheckboxField name="isPhotoRemoved" label="Remove this photo" />}
        </div>
      </div>
    </ActionForm>
  );
}
