import { ActionForm } from "@/components/ui/action-form";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import { removeItemAction } from "@/lib/agenda/actions";
import { KIND_LABELS } from "@/lib/agenda/schema";

type Props = { item: { id: string; kind: AgendaItemKind; title: string } };

/** Asks once before a slot goes, naming it and what goes with it. */
export function RemoveSlot({ item }: Props) {
  return (
    <details className="border-hairline border-t pt-4">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">Remove from the agenda…</summary>
      <div className="grid gap-4 py-4">
        <p className="max-w-measure">
          {KIND_LABELS[item.kind]} “{item.title}” goes, with everybody and everything recorded in it. It can be put back
          from the history for 30 days.
        </p>
        <ActionForm
          action={removeItemAction}
          submit="Remove it"
          variant="danger"
          hidden={{ itemId: item.id }}
          idPrefix="remove"
        />
      </div>
    </details>
  );
}
