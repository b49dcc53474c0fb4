import { ActionForm } from "@/components/ui/action-form";
import { DateTimeField } from "@/components/ui/date-time-field";
import { TextArea } from "@/components/ui/text-area";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { toLocalInput, zoneLabel } from "@/lib/platform/time";
import { closeCallAction, openCallAction } from "@/lib/proposals/actions";
import { callTexts } from "@/lib/proposals/texts";

type Call = { text: string; closesAt: Date; closedAt: Date | null };
type Props = { event: { id: string; startsAt: Date; timeZone: string }; call: Call | null; isOpen: boolean };

/** Asks for talks until a deadline: to open, to change, to close early and to open again. */
export function CallForm({ event, call, isOpen }: Props) {
  const { id, startsAt, timeZone } = event;
  return (
    <div className="grid gap-4">
      <ActionForm
        action={openCallAction}
        submit={isOpen ? "Save the call" : call ? "Open the call again" : "Open the call for talks"}
        hidden={{ eventId: id }}
        {...(call && { seen: fingerprintOf(callTexts(call)) })}
        draftKey={`call for talks ${id}`}
        idPrefix="call"
      >
        <TextArea
          name="text"
          label="What you look for"
          hint="Stands above the form: subjects, lengths, whether beginners are welcome. Markdown."
          defaultValue={call?.text}
          maxLength={5000}
          rows={6}
          optional
        />
        <DateTimeField
          name="closesAt"
          label="Until when talks may be offered"
          hint={`What the clock shows there: ${zoneLabel(startsAt, timeZone)}. Before the event starts.`}
          defaultValue={call ? toLocalInput(call.closesAt, timeZone) : ""}
          required
        />
      </ActionForm>
      {isOpen && (
        <ActionForm
          action={closeCallAction}
          submit="Yes, close the call now"
          hidden={{ eventId: id }}
          variant="danger"
          disclose="Close the call early…"
        >
          <p>The form takes no more talks from then on. You can open it again.</p>
        </ActionForm>
      )}
    </div>
  );
}
