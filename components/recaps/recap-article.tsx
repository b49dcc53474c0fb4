import type { CSSProperties } from "react";
import { RunUpNotice } from "@/components/events/run-up-notice";
import { Gallery } from "@/components/gallery/gallery";
import { Picture } from "@/components/pictures/picture";
import { GutterRow } from "@/components/ui/gutter-row";
import { Prose } from "@/components/ui/prose";
import { renderMarkdown } from "@/lib/platform/markdown";
import { referableParts } from "@/lib/recaps/programme-rules";
import type { RecapForPage } from "@/lib/recaps/queries";
import { NeighbouringEditions } from "./neighbouring-editions";
import { RecapContents } from "./recap-contents";
import { RecapFacts } from "./recap-facts";
import { RecapHeading } from "./recap-heading";
import { RecapPart } from "./recap-part";

/** The whole recap: the story somebody wrote, and the evening as it was recorded. */
export function RecapArticle({ recap, now }: { recap: RecapForPage; now: Date }) {
  const hue = recap.event.hosts[0]?.accentHue ?? null;
  const accent = hue === null ? {} : { "--accent-hue": hue };
  const anchors = new Set(referableParts(recap.programme).map(({ anchor }) => anchor));
  return (
    <article className="accent grid gap-10 sm:gap-14" style={accent as CSSProperties}>
      <RecapHeading recap={recap} />
      {recap.cover && (
        <Picture
          picture={recap.cover}
          sizes="(min-width: 80rem) 76rem, 100vw"
          isFirst
          className="max-h-[80vh] w-full object-cover"
        />
      )}
      <div className="grid gap-12 xl:grid-cols-[minmax(0,1fr)_14rem] print:block">
        <div className="grid min-w-0 gap-14">
          <GutterRow gutter={<RecapFacts recap={recap} />}>
            <Prose html={renderMarkdown(recap.body, { idPrefix: "story", anchors })} />
          </GutterRow>
          {recap.programme.map((part) => (
            <RecapPart key={part.id} part={part} />
          ))}
          <Gallery pictures={recap.pictures} />
          {recap.runUp && <RunUpNotice runUp={recap.runUp} isEveningOver now={now} />}
          <NeighbouringEditions neighbours={recap.neighbours} />
        </div>
        <div className="max-xl:hidden print:hidden">
          <RecapContents recap={recap} />
        </div>
      </div>
    </article>
  );
}
