import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata = { title: "Not on the programme" };

export default function NotFoundPage() {
  return (
    <div className="grid gap-8">
      <PageHeading title="Not on the programme" above={<span className="font-mono">404</span>}>
        <p>There is no page at this address. It may have been renamed, or not published yet.</p>
      </PageHeading>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href="/events">See all events</ButtonLink>
        <ButtonLink href="/" variant="quiet">
          Back to the front page
        </ButtonLink>
      </div>
    </div>
  );
}
