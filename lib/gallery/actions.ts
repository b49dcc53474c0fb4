"use server";

import { goTo, memberAction, refusedForm } from "@/lib/access/action";
import { addPicture, describePicture, movePicture, removePicture } from "./mutations";
import { UPLOAD_REFUSALS } from "./refusals";
import { GalleryUpload, PictureEdit, PictureOfEvent, PictureStep } from "./schema";

/** Every picture for itself: one that is refused, by its name, takes no other along. */
export const addPicturesAction = memberAction(GalleryUpload, async (input, { actor, now, data }) => {
  const { pictures, ...shared } = input;
  const refusals: string[] = [];
  for (const file of pictures) {
    const outcome = await addPicture(actor, { ...shared, file, place: "gallery" }, now);
    if (!outcome.ok) refusals.push(`${file.name}: ${UPLOAD_REFUSALS[outcome.reason]}`);
  }
  const added = pictures.length - refusals.length;
  if (refusals.length === 0) goTo(`/organize/events/${input.eventId}/pictures?added=${added}`);
  const others = added === 0 ? "" : ` The other ${added === 1 ? "one is" : `${added} are`} there.`;
  return refusedForm(data, `${refusals.join(" ")}${others}`, "pictures");
});

export const describePictureAction = memberAction(PictureEdit, async (input, { actor, now }) => {
  await describePicture(actor, input, now);
  goTo(`/organize/events/${input.eventId}/pictures?done=described`);
});

export const movePictureAction = memberAction(PictureStep, async (input, { actor, now }) => {
  await movePicture(actor, input, now);
  goTo(`/organize/events/${input.eventId}/pictures`);
});

export const removePictureAction = memberAction(PictureOfEvent, async (input, { actor, now, data }) => {
  const outcome = await removePicture(actor, input, now);
  if (!outcome.ok)
    return refusedForm(data, "The recap shows this picture. Take it out of the story first, and save the recap.");
  goTo(`/organize/events/${input.eventId}/pictures?done=removed`);
});
