import { ActionForm } from "@/components/ui/action-form";
import { changePartyAction } from "@/lib/rsvps/actions";
import type { PartyChoices } from "@/lib/rsvps/party-queries";
import { PartyFields } from "./party-fields";

/** Lets a guest say otherwise how they attend, and with how many others. */
export function PartyForm({ choices, secret }: { choices: PartyChoices; secret: string }) {
  return (
    <ActionForm
      action={changePartyAction}
      hidden={{ secret }}
      submit="Save who comes"
      variant="quiet"
      idPrefix="party"
      disclose={choices.modes.length > 1 ? "Change how you attend" : "Change who comes along"}
    >
      <PartyFields {...choices} />
    </ActionForm>
  );
}
