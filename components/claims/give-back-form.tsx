import { ActionForm } from "@/components/ui/action-form";
import { giveBackPageAction } from "@/lib/claims/actions";

/** Gives one's page back, after asking once. */
export function GiveBackForm() {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2">
        Give the page back…
      </summary>
      <div className="grid gap-4 pt-2">
        <p>
          It stays as it is, and the organizers write on it again. If you only signed in for this page, your account and
          address are deleted.
        </p>
        <ActionForm action={giveBackPageAction} submit="Yes, give my page back" variant="danger" />
      </div>
    </details>
  );
}
