import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecapArticle } from "@/components/recaps/recap-article";
import { JsonLd } from "@/components/site/json-ld";
import { findRecapForPage } from "@/lib/recaps/queries";
import { recapAsArticle } from "@/lib/recaps/structured-data";

type Props = PageProps<"/recaps/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const recap = await findRecapForPage((await params).slug);
  if (!recap) return {};
  return {
    title: `${recap.title}, the recap`,
    description: recap.description || recap.event.summary,
    alternates: { canonical: `/recaps/${recap.slug}` },
    ...(recap.isHidden && { robots: { index: false } }),
  };
}

export default async function RecapPage({ params }: Props) {
  const recap = await findRecapForPage((await params).slug);
  if (!recap) notFound();
  return (
    <>
      <RecapArticle recap={recap} now={new Date()} />
      <JsonLd thing={recapAsArticle(recap)} />
    </>
  );
}
