import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CommunityForm } from "@/components/organize/community-form";
import { OwnCommunityForm } from "@/components/organize/own-community-form";
import { RetentionForm } from "@/components/privacy/retention-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { canRunInstallation } from "@/lib/organizers/policy";
import { findRetentionDays } from "@/lib/privacy/queries";

export const metadata: Metadata = { title: "Community" };

export default async function CommunityPage() {
  if (!canRunInstallation(await requireActor())) forbidden();
  const community = await getCommunity();
  return (
    <>
      <PageHeading title="Community" />
      {community.isDemo && (
        <section className="grid gap-4" aria-labelledby="own">
          <h2 id="own" className="font-bold text-h3">
            Start your own
          </h2>
          <p className="text-muted">
            What you see now is a demonstration. This empties it, events, people, RSVPs and all, and begins your
            community with its first chapter. You stay signed in.
          </p>
          <OwnCommunityForm timeZone={community.timeZone} />
        </section>
      )}
      <section className="grid gap-4" aria-labelledby="settings">
        <h2 id="settings" className="font-bold text-h3">
          {community.isDemo ? "Or change the demonstration" : "Settings"}
        </h2>
        <CommunityForm community={community} />
      </section>
      <section className="grid gap-4" aria-labelledby="retention">
        <h2 id="retention" className="font-bold text-h3">
          How long guests are kept
        </h2>
        <RetentionForm retentionDays={await findRetentionDays()} />
      </section>
    </>
  );
}
