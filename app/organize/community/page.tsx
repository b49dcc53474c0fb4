import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CommunityForm } from "@/components/organize/community-form";
import { OwnCommunityForm } from "@/components/organize/own-community-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { canRunInstallation } from "@/lib/organizers/policy";

export const metadata: Metadata = { title: "Community" };

export default async function CommunityPage() {
  if (!canRunInstallation(await requireActor())) forbidden();
  const community = await getCommunity();
  return (
    <>
      <PageHeading title="Community" />
      {community.isDemo && (
        <section className="mb-12" aria-labelledby="own">
          <h2 id="own" className="mb-2 font-semibold text-lg">
            Start your own
          </h2>
          <p className="mb-6 text-muted">
            What you see now is a demonstration. This empties it, events, people, RSVPs and all, and begins your
            community with its first chapter. You stay signed in.
          </p>
          <OwnCommunityForm timeZone={community.timeZone} />
        </section>
      )}
      <section aria-labelledby="settings">
        <h2 id="settings" className="mb-4 font-semibold text-lg">
          {community.isDemo ? "Or change the demonstration" : "Settings"}
        </h2>
        <CommunityForm community={community} />
      </section>
    </>
  );
}
