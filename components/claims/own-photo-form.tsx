import { PhotoField } from "@/components/people/photo-field";
import { ActionForm } from "@/components/ui/action-form";
import { saveOwnPhotoAction } from "@/lib/claims/actions";
import type { getOwnPage } from "@/lib/claims/queries";

type Props = Pick<Awaited<ReturnType<typeof getOwnPage>>, "name" | "photo">;

/** Puts another photo on one's own page, or takes it away. */
export function OwnPhotoForm({ name, photo }: Props) {
  return (
    <ActionForm action={saveOwnPhotoAction} submit="Save the photo" variant="quiet" idPrefix="photo">
      <PhotoField name={name} photo={photo} />
    </ActionForm>
  );
}
