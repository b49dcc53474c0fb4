import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { claimPageAction } from "@/lib/claims/actions";

/** Says that a page is one's own, without an account. */
export function ClaimForm({ slug, now }: { slug: string; now: Date }) {
  return (
    <ActionForm action={claimPageAction} submit="Mail me the link" hidden={{ slug }} idPrefix="claim">
      <TextField
        name="email"
        label="Your e-mail address"
        type="email"
        autoComplete="email"
        maxLength={254}
        hint="Best the one the organizers know. Only they see it."
        required
      />
      <TextArea
        name="words"
        label="How the organizers know that it is you"
        hint="Only read where they do not know your address."
        maxLength={1000}
        rows={3}
        optional
      />
      <FormGuard idPrefix="claim" now={now} />
    </ActionForm>
  );
}
