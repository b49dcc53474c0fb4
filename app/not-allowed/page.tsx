import type { Metadata } from "next";
import { NotAllowedArticle } from "@/components/site/not-allowed-article";

export const metadata: Metadata = { title: "Not yours to change", robots: { index: false } };

/** What a 403 shows where no script can draw it in place. */
export default function NotAllowedPage() {
  return <NotAllowedArticle />;
}
