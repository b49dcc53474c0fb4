import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

export function NotAllowedArticle() {
  return (
    <div className="grid gap-8">
      <PageHeading title="Not yours to change" above={<span className="font-mono">403</span>}>
        <p>You are signed in, but this is for others to do. An owner of this installation can tell you who.</p>
      </PageHeading>
      <div>
        <ButtonLink href="/organize">Back to your events</ButtonLink>
      </div>
    </div>
  );
}
