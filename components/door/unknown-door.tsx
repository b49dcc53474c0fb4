import { PageHeading } from "@/components/ui/page-heading";

/** What whoever holds a link reads once it opens nothing: closed, over, or half copied. */
export function UnknownDoor() {
  return (
    <div className="grid max-w-form gap-8">
      {/* The front answers under this status. */}
      <meta name="status" content="404" />
      <PageHeading title="This link opens no door">
        <p>
          It was closed, a part of it was lost on the way, or the event was more than a day ago. Ask its organizers.
        </p>
      </PageHeading>
    </div>
  );
}
