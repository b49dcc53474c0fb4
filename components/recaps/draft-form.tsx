import { ActionForm } from "@/components/ui/action-form";
import { draftRecapAction } from "@/lib/recaps/actions";
import type { ListedPassages } from "@/lib/recaps/organizer-queries";

/** One button that writes what the records know: the whole story at first, later what came to be known since. */
export function DraftForm({
  eventId,
  passages,
  isEmpty,
}: {
  eventId: string;
  passages: ListedPassages;
  isEmpty: boolean;
}) {
  const { missing } = passages;
  if (missing.length === 0) return null;
  return (
    <ActionForm
      action={draftRecapAction}
      submit={isEmpty ? "Draft it from what was recorded" : "Add what is not told yet"}
      variant={isEmpty ? "primary" : "quiet"}
      hidden={{ eventId }}
      className="grid max-w-measure justify-items-start gap-4"
    >
      <p>
        {isEmpty
          ? "The agenda, the answers, the talks and who came make a first draft. You add what only you know."
          : `Recorded, and not in the story: ${missing.map(({ name }) => name).join(", ")}. Your own words stay as they are.`}
      </p>
    </ActionForm>
  );
}
