import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { sendLinksAction } from "@/lib/rsvps/link-actions";
import { GuestEmailField } from "./guest-email-field";

/** Asks for the links of an address. It is told to nobody whether there are any. */
export function LinkForm() {
  return (
    <ActionForm action={sendLinksAction} submit="Send my links" idPrefix="links">
      <GuestEmailField hint="The one you gave with your RSVP." />
      <FormGuard idPrefix="links" now={new Date()} />
    </ActionForm>
  );
}
