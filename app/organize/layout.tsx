import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OrganizeHeader } from "@/components/organize/organize-header";
import { DraftOwner } from "@/components/ui/draft-owner";
import { requireActor } from "@/lib/access/viewer";

export const metadata: Metadata = {
  title: { default: "Organize", template: "%s · Organize" },
  robots: { index: false, follow: false },
};
export const dynamic = "force-dynamic";

/** The frame of everything an organizer does. It protects nothing: every page and mutation asks for itself. */
export default async function OrganizeLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  return (
    <DraftOwner id={actor.userId}>
      <div className="grid gap-10">
        <OrganizeHeader actor={actor} />
        <div className="grid gap-8">{children}</div>
      </div>
    </DraftOwner>
  );
}
