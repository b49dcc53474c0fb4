import { CheckboxField } from "@/components/ui/checkbox-field";
import { FileField } from "@/components/ui/file-field";
import { ACCEPTED_PICTURES } from "@/lib/pictures/schema";
import { Face, type FaceProps } from "./face";

/** One's photo as it is, with the way to another and to none. */
export function PhotoField({ name, photo }: Pick<FaceProps, "name" | "photo">) {
  return (
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
  );
}
