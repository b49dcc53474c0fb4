import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { sendLinksAction } from "@/lib/rsvps/link-actions";

/** Asks for the links of an address. It is told to nobody whether there are any. */
export function LinkForm() {
  return (
    <ActionForm action={sendLinksAction} submit="Send my links" idPrefix="links">
      <TextField
        name="email"
        label="Your e-mail address"
        type="email"
        autoComplete="email"
        maxLength={254}
        hint="The one you gave with your RSVP."
        required
      />
      <FormGuard idPrefix="links" now={new Date()} />
    </ActionForm>
  );
}
