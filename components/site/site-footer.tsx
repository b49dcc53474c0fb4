import { NamedLinks } from "@/components/ui/named-links";
import { Prose } from "@/components/ui/prose";
import type { CommunityView } from "@/lib/community/queries";
import { renderMarkdown } from "@/lib/platform/markdown";
import { CONDUCT_ID } from "./conduct-line";

/** The foot of every sheet: who we are and how we treat each other. */
export function SiteFooter({ community }: { community: CommunityView }) {
  return (
    <footer className="sheet pb-10 text-small">
      <div className="grid gap-x-10 gap-y-4 border-ink border-t-2 pt-4 md:grid-cols-[1fr_auto]">
        <div className="max-w-measure">
          <p className="font-bold">{community.name}</p>
          <p className="text-muted">{community.tagline}</p>
          {community.codeOfConduct !== "" && (
            <details>
              <summary className="cursor-pointer py-3 font-semibold">Code of conduct</summary>
              {/* A link to what a closed fold holds opens it. */}
              <div id={CONDUCT_ID}>
                <Prose html={renderMarkdown(community.codeOfConduct, { idPrefix: "conduct" })} size="small" />
              </div>
            </details>
          )}
          {community.footer !== "" && (
            <div className="mt-4">
              <Prose html={renderMarkdown(community.footer, { idPrefix: "foot" })} size="small" />
            </div>
          )}
          <NamedLinks links={community.links} className="mt-2" />
        </div>
        <nav aria-label="More" className="print:hidden">
          <ul className="-mx-2 flex flex-wrap">
            <li>
              <a href="/chapters" className="inline-flex min-h-11 items-center px-2 text-ink">
                Chapters
              </a>
            </li>
            <li>
              <a href="/series" className="inline-flex min-h-11 items-center px-2 text-ink">
                Series
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
