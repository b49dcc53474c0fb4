import { ActionForm } from "@/components/ui/action-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { GuestSegment } from "@/generated/prisma/enums";
import { messageFormAction } from "@/lib/messages/actions";
import { type Reach, reachSentence, SEGMENTS } from "@/lib/messages/rules";
import { MessagePreview } from "./message-preview";

type Props = {
  eventId: string;
  /** Made for this drawing of the form, so that a message sent twice is one. */
  messageId: string;
  reach: Record<GuestSegment, Reach>;
  /** Whom it is for before anybody chose. */
  segment: GuestSegment;
};

/** Words to a segment of the guests: first shown with whom they reach, then sent. */
export function MessageForm({ eventId, messageId, reach, segment }: Props) {
  const choices = SEGMENTS.map(({ value, label }) => ({ value, label, hint: reachSentence(reach[value]) }));
  return (
    <ActionForm
      action={messageFormAction}
      hidden={{ eventId, messageId }}
      draftKey={`message-${eventId}`}
      submit="See it before it is sent"
      variant="quiet"
      // After the verb: what Enter in a field presses is the first button, and that must not be the one that sends.
      beside={<MessagePreview />}
    >
      <ChoiceGroup name="segment" legend="To" choices={choices} chosen={[segment]} />
      <TextField name="subject" label="Subject" maxLength={140} required />
      <TextArea
        name="body"
        label="Message"
        hint="Plain text; an empty line begins a new paragraph. Date, place and a link to each guest’s own page are added."
        rows={8}
        required
      />
    </ActionForm>
  );
}
