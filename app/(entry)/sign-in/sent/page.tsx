import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { SIGN_IN_LINK_MINUTES } from "@/lib/organizers/schema";
import { settings } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Check your mail" };

export default function SignInSentPage() {
  return (
    <>
      <PageHeading title="Check your mail" />
      <p>
        If that address belongs to an organizer, a link is on its way. It works once, for {SIGN_IN_LINK_MINUTES}{" "}
        minutes.
      </p>
      {settings().SMTP_URL ? null : (
        <p>This installation has no mail server yet: whoever runs it finds the link in the terminal.</p>
      )}
      <p>
        <a href="/sign-in">Ask for another link</a>
      </p>
    </>
  );
}
