import { playerOf, siteOf } from "@/lib/talks/embed-rules";
import type { TalkLinkView } from "@/lib/talks/queries";
import { linkText } from "@/lib/talks/rules";

/**
 * A video or slides, set in type: nothing of theirs is fetched before somebody asks for it. It is a link; where a
 * script of ours runs and knows the player, posters.js makes it a button that opens the player in its place.
 */
export function LinkPoster({ link, title }: { link: TalkLinkView; title: string }) {
  const site = siteOf(link.url);
  const what = link.label === "" ? title : linkText(link);
  return (
    <a
      href={link.url}
      rel="noopener noreferrer"
      data-player={playerOf(link.url) ?? undefined}
      data-title={`${what}, ${site}`}
      className="poster group grid max-w-measure grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 border-ink border-y-2 bg-tint px-4 py-5 text-left text-ink no-underline"
    >
      <span
        aria-hidden="true"
        className="grid size-12 place-items-center rounded-full border-2 border-ink text-h3 group-hover:bg-ink group-hover:text-paper"
      >
        {link.kind === "video" ? "▶" : "▤"}
      </span>
      <span className="grid">
        <span className="font-bold text-h3 group-hover:underline">
          {link.kind === "video" ? "Watch" : "See the slides"}
          <span className="sr-only">: </span>
        </span>
        <span className="text-small">{what}</span>
        <span className="font-mono text-fine text-muted" data-site={site}>
          {site}
        </span>
      </span>
    </a>
  );
}
