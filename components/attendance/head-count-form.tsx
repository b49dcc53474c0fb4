import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";
import { setHeadCountAction } from "@/lib/attendance/actions";

type Props = { eventId: string; headCount: { count: number; isApproximate: boolean } | null };

/** The organizer's own count of the room, beside or instead of a door list. */
export function HeadCountForm({ eventId, headCount }: Props) {
  return (
    <section id="head-count" aria-labelledby="head-count-title" className="grid content-start gap-4">
      <h2 id="head-count-title" className="font-bold text-h3">
        Head count
      </h2>
      <ActionForm
        action={setHeadCountAction}
        hidden={{ eventId }}
        submit="Save head count"
        variant="quiet"
        className="grid max-w-form gap-4"
      >
        <TextField
          name="count"
          label="People in the room"
          hint="Your own count. It stands beside the door list and is never added to it. Empty takes it back."
          inputMode="numeric"
          defaultValue={headCount?.count ?? ""}
        />
        <CheckboxField
          name="isApproximate"
          label="Around"
          hint="The number is an estimate, and the recap says so."
          defaultChecked={headCount?.isApproximate ?? false}
        />
      </ActionForm>
    </section>
  );
}
