import type { ComponentProps } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { OwnDuties } from "./own-duties";
import { RecapsToEdit } from "./recaps-to-edit";

type Props = ComponentProps<typeof OwnDuties> & {
  recaps: ComponentProps<typeof RecapsToEdit>["events"];
  now: Date;
};

/** What somebody sees here who edits recaps or helps on the night, and organizes nothing. */
export function HelperDashboard({ duties, recaps, now }: Props) {
  return (
    <>
      <PageHeading title="What is yours here" />
      {duties.length + recaps.length === 0 && (
        <EmptyState title="Nothing at the moment">
          What you help with, or a recap to write, is here once there is one.
        </EmptyState>
      )}
      <OwnDuties duties={duties} />
      <RecapsToEdit events={recaps} now={now} />
    </>
  );
}
