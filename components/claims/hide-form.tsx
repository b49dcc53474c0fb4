import { ActionForm } from "@/components/ui/action-form";
import { hideOwnPageAction, showOwnPageAction } from "@/lib/claims/actions";

/** Hides oneself from readers, or shows oneself again. Either can be taken back at once. */
export function HideForm({ hiddenAt }: { hiddenAt: Date | null }) {
  if (hiddenAt) {
    return (
      <ActionForm action={showOwnPageAction} submit="Show my page again" variant="quiet" className="grid gap-4">
        <p>You are hidden. Nobody finds your page; where you appeared, only your name stands.</p>
      </ActionForm>
    );
  }
  return (
    <ActionForm action={hideOwnPageAction} submit="Hide me" variant="quiet" className="grid gap-4">
      <p>
        Once you are hidden, your page, photo and links are gone for readers. Where you appeared, your name stays, and
        what you said. You can take it back here whenever you like.
      </p>
    </ActionForm>
  );
}
