import { GuestEmailField } from "@/components/rsvps/guest-email-field";
import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { countMyselfInAction } from "@/lib/door/room-actions";

type Props = { code: string; plusOnesLimit: number; now: Date };

/** Somebody in the room says that they are. Everybody gets the same form, whether they have a seat or not. */
export function SelfCheckInForm({ code, plusOnesLimit, now }: Props) {
  const sizes = Array.from({ length: plusOnesLimit + 1 }, (_, index) => String(index + 1));
  return (
    <ActionForm action={countMyselfInAction} hidden={{ code }} submit="Count me in" idPrefix="check-in">
      <TextField name="name" label="Your name" autoComplete="name" maxLength={100} required />
      <GuestEmailField hint="The one you gave with your RSVP. Without an RSVP it is not kept: it only keeps you from being counted twice." />
      {plusOnesLimit > 0 && (
        <SelectField
          name="people"
          label="How many of you are here"
          defaultValue="1"
          options={sizes.map((value) => ({ value, label: value === "1" ? "Only me" : value }))}
        />
      )}
      <FormGuard idPrefix="check-in" now={now} />
    </ActionForm>
  );
}
