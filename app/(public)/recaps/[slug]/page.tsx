import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { CSSProperties } from "react";
import { Picture } from "@/components/pictures/picture";
import { NeighbouringEditions } from "@/components/recaps/neighbouring-editions";
import { RecapContents } from "@/components/recaps/recap-contents";
import { RecapFacts } from "@/components/recaps/recap-facts";
import { RecapHeading } from "@/components/recaps/recap-heading";
import { RecapPart } from "@/components/recaps/recap-part";
import { RunUpNotice } from "@/components/recaps/run-up-notice";
import { JsonLd } from "@/components/site/json-ld";
import { GutterRow } from "@/components/ui/gutter-row";
import { Prose } from "@/components/ui/prose";
import { renderMarkdown } from "@/lib/platform/markdown";
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
  const hue = recap.event.hosts[0]?.accentHue;
  const accent = typeof hue === "number" ? { "--accent-hue": hue } : {};
  return (
    <article className="accent grid gap-10 sm:gap-14" style={accent as CSSProperties}>
      <RecapHeading recap={recap} />
      {recap.cover && (
        <Picture picture={recap.cover} sizes="(min-width: 80rem) 76rem, 100vw" isFirst className="h-auto w-full" />
      )}
      <div className="grid gap-12 xl:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="grid min-w-0 gap-14">
          <GutterRow gutter={<RecapFacts recap={recap} />}>
            <Prose html={renderMarkdown(recap.body, { idPrefix: "story" })} />
          </GutterRow>
          {recap.programme.map((part) => (
            <RecapPart key={part.id} part={part} />
          ))}
          {recap.runUp && <RunUpNotice runUp={recap.runUp} now={new Date()} />}
          <NeighbouringEditions neighbours={recap.neighbours} />
        </div>
        <div>
          <RecapContents recap={recap} />
        </div>
      </div>
      <JsonLd thing={recapAsArticle(recap)} />
    </article>
  );
}
