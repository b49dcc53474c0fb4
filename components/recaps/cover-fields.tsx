import { FocalPoint } from "@/components/pictures/focal-point";
import { Picture } from "@/components/pictures/picture";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldGroup } from "@/components/ui/field-group";
import { FileField } from "@/components/ui/file-field";
import { TextField } from "@/components/ui/text-field";
import { type PictureForPage, pictureSources } from "@/lib/pictures/rules";
import { ACCEPTED_PICTURES } from "@/lib/pictures/schema";

/** The cover picture: the one there is, another one, or none. */
export function CoverFields({ cover }: { cover: PictureForPage | null }) {
  return (
    <FieldGroup legend="Cover picture">
      {cover && (
        <div className="grid gap-2">
          <Picture picture={cover} sizes="20rem" className="aspect-[3/2] w-full max-w-80 object-cover" />
          <CheckboxField name="isCoverRemoved" label="Remove this picture" />
        </div>
      )}
      <FileField
        name="cover"
        label={cover ? "Another picture" : "Picture"}
        hint="JPEG, PNG, WebP, GIF or AVIF, up to 10 MB. Where and when it was taken is removed."
        accept={ACCEPTED_PICTURES}
        optional
      />
      <TextField
        name="coverAlt"
        label="What the picture shows"
        hint="For those who cannot see it."
        defaultValue={cover?.alt}
        maxLength={300}
        optional={!cover}
      />
      <FocalPoint
        src={cover && pictureSources(cover).src}
        name="coverFocal"
        x={cover?.focalX ?? 50}
        y={cover?.focalY ?? 50}
        fileName="cover"
      />
    </FieldGroup>
  );
}
