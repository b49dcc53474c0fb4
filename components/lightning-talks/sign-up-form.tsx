import { GuestEmailField } from "@/components/rsvps/guest-email-field";
import { ConductLine } from "@/components/site/conduct-line";
import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { signUpForTalkAction } from "@/lib/lightning-talks/sign-up-actions";
import { EntryFields } from "./entry-fields";

type Props = {
  itemId: string;
  /** What the button says: a turn, or a place in line. */
  submit: string;
  /** Whether the community wrote down how people treat each other. */
  hasConduct: boolean;
  now: Date;
};

/** Sign up for a lightning talk: what for, who, where mail goes. No account. */
export function SignUpForm({ itemId, submit, hasConduct, now }: Props) {
  const prefix = `talk-${itemId}`;
  return (
    <ActionForm action={signUpForTalkAction} submit={submit} hidden={{ itemId }} idPrefix={prefix}>
      <p>Your name and the title of your talk are public as soon as you have a turn. Your address never is.</p>
      <TextField name="name" label="Your name" autoComplete="name" maxLength={100} required />
      <GuestEmailField hint="Only the organizers see it. Your link to change or withdraw the talk goes there." />
      <EntryFields />
      <TextField
        name="affiliation"
        label="Where you are from"
        hint="A company, a project or a city."
        autoComplete="organization"
        maxLength={120}
        optional
      />
      {hasConduct && <ConductLine />}
      <FormGuard idPrefix={prefix} now={now} />
    </ActionForm>
  );
}
