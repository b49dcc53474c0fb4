import type { Metadata } from "next";
import { RecapArticle } from "@/components/recaps/recap-article";
import { OpensNothing } from "@/components/site/opens-nothing";
import { Notice } from "@/components/ui/notice";
import { findRecapByLink } from "@/lib/recaps/queries";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "A recap to look over",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** A recap as it stands, for somebody who was asked to look it over and needs no account. */
export default async function PreviewPage({ params }: PageProps<"/preview/[secret]">) {
  const recap = await findRecapByLink((await params).secret);
  if (!recap) {
    return (
      <OpensNothing
        title="This link opens no recap"
        why="It was closed, or a part of it was lost on the way. Ask whoever sent it to you."
      />
    );
  }
  return (
    <>
      <div className="mb-10">
        <Notice>
          {recap.isPublished ? (
            <>
              This recap is out: <a href={`/recaps/${recap.slug}`}>read it where everybody does</a>.
            </>
          ) : (
            "This recap is not published. Please keep the link to yourself, and tell whoever sent it what you think."
          )}
        </Notice>
      </div>
      <RecapArticle recap={recap} now={new Date()} />
      <script type="module" src="/js/your-time.js" />
      <script type="module" src="/js/posters.js" />
    </>
  );
}
