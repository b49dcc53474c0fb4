import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/site/demo-banner";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SkipLink } from "@/components/ui/skip-link";
import { getCommunity } from "@/lib/community/queries";
import { absoluteUrl } from "@/lib/platform/env";
import { fontVariables } from "./fonts";
import "./globals.css";

// One build serves any address and any database, so nothing is rendered before somebody asks.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const community = await getCommunity();
  return {
    metadataBase: new URL(absoluteUrl("/")),
    title: { default: community.name, template: `%s · ${community.name}` },
    description: community.tagline,
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const community = await getCommunity();
  return (
    <html lang="en" className={fontVariables}>
      <body className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
        <SkipLink to="main">Skip to the page</SkipLink>
        <div>
          {community.isDemo && <DemoBanner />}
          <SiteHeader name={community.name} />
        </div>
        <main id="main" tabIndex={-1} className="sheet pt-10 pb-20 outline-none sm:pt-14">
          {children}
        </main>
        <SiteFooter community={community} />
      </body>
    </html>
  );
}
