"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { fontVariables } from "./fonts";
import "./globals.css";

/** Not even the frame could be drawn, for instance because the database is down. */
export default function GlobalErrorPage() {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Out of order</title>
        <main className="sheet grid gap-8 py-14">
          <PageHeading title="Out of order">
            <p>This site cannot answer right now. It usually takes a minute; please try again.</p>
          </PageHeading>
          <div>
            <ButtonLink href="">Try again</ButtonLink>
          </div>
        </main>
      </body>
    </html>
  );
}
