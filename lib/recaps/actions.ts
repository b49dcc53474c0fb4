"use server";

import { goTo, memberAction, refusedForm, shownForm } from "@/lib/access/action";
import type { FormState } from "@/lib/access/outcomes";
import { PICTURE_REFUSALS } from "@/lib/pictures/refusals";
import { renderMarkdown } from "@/lib/platform/markdown";
import { draftRecap } from "./draft-mutations";
import { autosaveRecap, type RecapSaved, saveRecap } from "./mutations";
import { closePreview, openPreview } from "./preview-mutations";
import { publishRecap, type Scheduled, scheduleRecap, unpublishRecap, unscheduleRecap } from "./publish-mutations";
import { restoreRevision } from "./revision-mutations";
import { RecapForm, RecapOf, RestoreInput, ScheduleInput } from "./schema";

/** The recap's one form. Saving comes first with every button but the preview's, so that no press loses a word. */
export const recapFormAction = memberAction(RecapForm, async (input, { actor, now, data }) => {
  if (input.intent === "preview") {
    return shownForm(data, { preview: renderMarkdown(input.body, { idPrefix: "preview" }) });
  }
  if (input.intent === "autosave") {
    const saved = await autosaveRecap(actor, input, now);
    if (saved.ok) return shownForm(data, { seenAt: saved.savedAt.toISOString() });
    return saved.reason === "newer" ? refusal(data, saved) : refusedForm(data, PUBLISHED_MEANWHILE);
  }
  const saved = await saveRecap(actor, input, now);
  if (!saved.ok) return refusal(data, saved);
  const page = `/organize/events/${input.eventId}/recap`;
  if (input.intent === "unpublish") {
    await unpublishRecap(actor, input.eventId, now);
    goTo(`${page}?done=unpublished`);
  }
  if (input.intent === "publish") {
    const published = await publishRecap(actor, input.eventId, now);
    goTo(`${page}?done=${published.ok ? "published" : published.reason}`);
  }
  goTo(`${page}?done=saved`);
});

export const draftRecapAction = memberAction(RecapOf, async ({ eventId }, { actor, now }) => {
  await draftRecap(actor, eventId, now);
  goTo(`/organize/events/${eventId}/recap?done=drafted`);
});

export const restoreRevisionAction = memberAction(RestoreInput, async (input, { actor, now, data }) => {
  const restored = await restoreRevision(actor, input, now);
  if (restored.ok) goTo(`/organize/events/${input.eventId}/recap?done=restored`);
  return refusedForm(data, "Somebody saved this recap since you opened this page. Load it again to see what changed.");
});

export const scheduleRecapAction = memberAction(ScheduleInput, async (input, { actor, now, data }) => {
  const scheduled = await scheduleRecap(actor, input, now);
  if (scheduled.ok) goTo(`/organize/events/${input.eventId}/recap?done=scheduled`);
  if (scheduled.reason === "clock") return refusedForm(data, scheduled.problem, "publishAt");
  return refusedForm(data, WHY_NOT_LATER[scheduled.reason], "publishAt");
});

const WHY_NOT_LATER: Record<Exclude<Extract<Scheduled, { ok: false }>["reason"], "clock">, string> = {
  past: "This time is over. Choose one ahead, or publish it now.",
  published: "It is published already.",
  "event-is-draft": "The event is a draft itself. Publish the event first.",
};

export const unscheduleRecapAction = memberAction(RecapOf, async ({ eventId }, { actor, now }) => {
  await unscheduleRecap(actor, eventId, now);
  goTo(`/organize/events/${eventId}/recap?done=unscheduled`);
});

export const openPreviewAction = memberAction(RecapOf, async ({ eventId }, { actor, now }) => {
  await openPreview(actor, eventId, now);
  goTo(`/organize/events/${eventId}/recap?done=shared#preview-link`);
});

export const closePreviewAction = memberAction(RecapOf, async ({ eventId }, { actor, now }) => {
  await closePreview(actor, eventId, now);
  goTo(`/organize/events/${eventId}/recap?done=unshared`);
});

const PUBLISHED_MEANWHILE =
  "Somebody published this recap while you were writing. Save by the button what everybody may read.";

function refusal(data: FormData, saved: Exclude<RecapSaved, { ok: true }>): FormState {
  if (saved.reason !== "newer") return refusedForm(data, PICTURE_REFUSALS[saved.reason], saved.field);
  const { newer } = saved;
  return refusedForm(
    data,
    "Somebody saved this recap while you were writing. Nothing of yours is lost: both texts are here. Take over what you want to keep, and save again.",
    undefined,
    {
      seenAt: newer?.updatedAt.toISOString() ?? "",
      title: newer?.title ?? "",
      description: newer?.description ?? "",
      body: newer?.body ?? "",
      categories: newer?.categories.join(", ") ?? "",
      authors: newer?.authorNames.join(", ") ?? "",
    },
  );
}
