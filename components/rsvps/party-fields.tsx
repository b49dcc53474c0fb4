import { ChoiceGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import type { AttendanceMode } from "@/generated/prisma/enums";
import { MODE_LABELS } from "@/lib/rsvps/seats-rules";

type Props = {
  /** The ways to attend there are to choose from, each with a sentence about its seats. */
  modes: readonly { mode: AttendanceMode; says: string }[];
  mode?: AttendanceMode;
  /** How many people a guest may bring along, and how many this one does. */
  plusOnesLimit: number;
  plusOnes?: number;
};

/** How somebody attends, and with how many others. What leaves no choice is not asked. */
export function PartyFields({ modes, mode, plusOnesLimit, plusOnes = 0 }: Props) {
  const [first] = modes;
  return (
    <>
      {modes.length > 1 && first && (
        <ChoiceGroup
          name="mode"
          legend="How will you attend?"
          choices={modes.map(({ mode, says }) => ({ value: mode, label: MODE_LABELS[mode], hint: says || undefined }))}
          chosen={[mode ?? first.mode]}
        />
      )}
      {modes.length === 1 && first && <input type="hidden" name="mode" value={first.mode} />}
      {plusOnesLimit > 0 && (
        <SelectField
          name="plusOnes"
          label="Who comes along with you?"
          hint="Each takes a seat. You stay together: where there are too few seats, all of you wait."
          options={Array.from({ length: plusOnesLimit + 1 }, (_, count) => ({
            value: String(count),
            label: count === 0 ? "Nobody, I come alone" : count === 1 ? "1 person" : `${count} people`,
          }))}
          defaultValue={String(plusOnes)}
        />
      )}
    </>
  );
}
