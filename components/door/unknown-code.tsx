import { PageHeading } from "@/components/ui/page-heading";

/** What a code comes to that hangs in no room. */
export function UnknownCode() {
  return (
    <div className="grid max-w-form gap-8">
      {/* The front answers under this status. */}
      <meta name="status" content="404" />
      <PageHeading title="This code opens nothing">
        <p>Look at the wall once more: eight letters and digits. Or ask at the door.</p>
      </PageHeading>
      <p>
        <a href="/events">See all events</a>
      </p>
    </div>
  );
}
