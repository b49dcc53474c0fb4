import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OrganizeHeader } from "@/components/organize/organize-header";
import { DraftOwner } from "@/components/ui/draft-owner";
import { requireMember } from "@/lib/access/viewer";

export const metadata: Metadata = {
  title: { default: "Organize", template: "%s · Organize" },
  robots: { index: false, follow: false },
};
export const dynamic = "force-dynamic";

/** The frame of everything that is done here. It protects nothing: every page and mutation asks for itself. */
export default async function OrganizeLayout({ children }: { children: ReactNode }) {
  const actor = await requireMember();
  return (
    <DraftOwner id={actor.userId}>
      <div className="grid gap-10">
        <OrganizeHeader actor={actor} />
        <div id="work" tabIndex={-1} className="grid gap-8 outline-none">
          {children}
        </div>
      </div>
    </DraftOwner>
  );
}
