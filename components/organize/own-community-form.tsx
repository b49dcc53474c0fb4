import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import { startOwnCommunityAction } from "@/lib/community/actions";

export function OwnCommunityForm({ timeZone }: { timeZone: string }) {
  return (
    <ActionForm action={startOwnCommunityAction} submit="Empty the demo and start" variant="danger">
      <TextField name="name" label="Your community's name" required maxLength={80} />
      <TextField name="tagline" label="What it is, in one line" maxLength={160} />
      <TextField name="chapterName" label="First chapter" hint="Like “Python Pune”." required maxLength={80} />
      <TextField name="city" label="City or region" required maxLength={80} />
      <TimeZoneField name="timeZone" label="Time zone" defaultValue={timeZone} />
      <CheckboxField name="confirm" label="Empty the demonstration. It does not come back." />
    </ActionForm>
  );
}
