import { ActionForm } from "@/components/ui/action-form";
import { changeRoleAction, leaveChapterAction } from "@/lib/organizers/actions";
import type { ListedOrganizer } from "@/lib/organizers/queries";

type Props = {
  userId: string;
  name: string;
  membership: ListedOrganizer["memberships"][number];
  /** Whether nobody else organizes this chapter. */
  isLast: boolean;
};

/** What somebody is in one chapter, and the ways to change that. */
export function MembershipRow({ userId, name, membership: { chapterId, chapterName, role }, isLast }: Props) {
  const place = { userId, chapterId };
  const isEditor = role === "editor";
  return (
    <li className="grid gap-3 py-4">
      <p>
        <strong>{chapterName}</strong>{" "}
        <span className="text-muted">{isEditor ? "Editor: its recaps, nothing else" : "Organizer"}</span>
      </p>
      {isLast && (
        <p className="max-w-measure text-small">
          Nobody else organizes {chapterName}. Without {name}, only the owners of this place do.
        </p>
      )}
      <div className="flex flex-wrap gap-4">
        <ActionForm
          action={changeRoleAction}
          hidden={{ ...place, role: isEditor ? "organizer" : "editor" }}
          submit={isEditor ? `Make ${name} an organizer` : `Make ${name} an editor`}
          variant="quiet"
          idPrefix={`role-${chapterId}`}
        />
        <ActionForm
          action={leaveChapterAction}
          hidden={place}
          submit={`Take ${name} out of ${chapterName}`}
          variant="danger"
          idPrefix={`leave-${chapterId}`}
        />
      </div>
    </li>
  );
}
