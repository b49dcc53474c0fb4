import { PICTURE_REFUSALS } from "@/lib/pictures/refusals";
import { MOST_OF_AN_EVENT } from "./schema";

/** Why a picture was not added to an evening. */
export const UPLOAD_REFUSALS = {
  ...PICTURE_REFUSALS,
  "too-many": `An evening keeps ${MOST_OF_AN_EVENT} pictures. Remove some first.`,
};
