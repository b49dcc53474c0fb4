import { FocalPoint } from "@/components/pictures/focal-point";
import { Picture } from "@/components/pictures/picture";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Naming } from "@/components/ui/naming";
import { StepButtons } from "@/components/ui/step-buttons";
import { TextField } from "@/components/ui/text-field";
import { describePictureAction, movePictureAction, removePictureAction } from "@/lib/gallery/actions";
import type { PictureForEdit } from "@/lib/gallery/queries";
import { pictureSources } from "@/lib/pictures/rules";

type Props = { eventId: string; entry: PictureForEdit; isFirst: boolean; isLast: boolean };

/** A picture of the evening as its organizers see it: what is said of it, and what can be done with it. */
export function PictureEntry({ eventId, entry, isFirst, isLast }: Props) {
  const { picture, caption, credit, consentAt, isInGallery } = entry;
  const hidden = { eventId, pictureId: picture.id };
  return (
    <li className="grid gap-4 border-hairline border-t pt-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <Picture picture={picture} sizes="12rem" className="aspect-[4/3] w-full max-w-48 object-cover" />
      <div className="grid min-w-0 content-start gap-2">
        <p className="font-semibold">{picture.alt}</p>
        {caption !== "" && <p>{caption}</p>}
        <p className="text-muted text-small">
          {[
            credit !== "" && `Taken by ${credit}`,
            !isInGallery && "In the words of the recap, not in the gallery",
            isInGallery && (consentAt ? "In the gallery" : "Waits until the people on it agree"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <div className="flex flex-wrap items-center gap-x-6 [&>details[open]]:w-full">
          {isInGallery && (
            <StepButtons
              action={movePictureAction}
              hidden={hidden}
              thing={picture.alt}
              isFirst={isFirst}
              isLast={isLast}
            />
          )}
          <ActionForm
            action={describePictureAction}
            submit="Save the picture"
            hidden={hidden}
            idPrefix={`picture-${picture.id}`}
            draftKey={`picture-${picture.id}`}
            disclose={<Naming verb="Edit" thing={picture.alt} />}
          >
            <TextField name="alt" label="What it shows" defaultValue={picture.alt} required maxLength={300} />
            <TextField name="caption" label="Caption" defaultValue={caption} maxLength={300} optional />
            <TextField name="credit" label="Who took it" defaultValue={credit} maxLength={100} optional />
            <CheckboxField
              name="hasConsent"
              label="The people on it agreed to be shown"
              defaultChecked={consentAt !== null}
            />
            <FocalPoint src={pictureSources(picture).src} name="focal" x={picture.focalX} y={picture.focalY} />
          </ActionForm>
          <ActionForm
            action={removePictureAction}
            submit="Remove the picture"
            variant="danger"
            hidden={hidden}
            idPrefix={`remove-${picture.id}`}
            disclose={<Naming verb="Remove" thing={picture.alt} />}
            className="grid max-w-form gap-4"
          >
            <p>It can be put back from the history for 30 days. Then its files go too.</p>
          </ActionForm>
        </div>
      </div>
    </li>
  );
}
