import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OrganizeHeader } from "@/components/organize/organize-header";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";

export const metadata: Metadata = {
  title: { default: "Organize", template: "%s · Organize" },
  robots: { index: false, follow: false },
};
export const dynamic = "force-dynamic";

/** The frame of everything an organizer does. It protects nothing: every page and mutation asks for itself. */
export default async function OrganizeLayout({ children }: { children: ReactNode }) {
  const [actor, community] = await Promise.all([requireActor(), getCommunity()]);
  return (
    <>
      <OrganizeHeader actor={actor} community={community} />
      <main id="content" className="mx-auto w-full max-w-5xl px-4 py-8">
        {children}
      </main>
    </>
  );
}
