import { PersonName } from "@/components/people/person-name";
import { Prose } from "@/components/ui/prose";
import { renderMarkdown } from "@/lib/platform/markdown";
import type { SpeakerView, TalkLinkView } from "@/lib/talks/queries";
import { LINK_KINDS, linkText } from "@/lib/talks/rules";
import { LinkPoster } from "./link-poster";

type Props = {
  title: string;
  abstract: string;
  speakers: SpeakerView[];
  links: TalkLinkView[];
  idPrefix: string;
  size?: "read" | "small";
};

/** What stands under the title of a talk: who gave it, what it said, and where it can be seen again. */
export function TalkTelling({ title, abstract, speakers, links, idPrefix, size }: Props) {
  const posters = links.filter(({ kind }) => kind === "video" || kind === "slides");
  const others = links.filter((link) => !posters.includes(link));
  return (
    <div className="grid grid-cols-1 gap-3">
      {speakers.length > 0 && (
        <ul className="text-body">
          {speakers.map(({ affiliation, ...person }) => (
            <li key={person.key}>
              <PersonName person={person} className="font-semibold text-ink" />
              {affiliation !== "" && <span className="text-muted"> · {affiliation}</span>}
            </li>
          ))}
        </ul>
      )}
      <Prose html={renderMarkdown(abstract, { idPrefix, topHeading: 4 })} size={size} />
      {posters.map((link) => (
        <LinkPoster key={link.url} link={link} title={title} />
      ))}
      {others.length > 0 && (
        <ul className="grid gap-1 text-small">
          {others.map((link) => (
            <li key={link.url}>
              {link.label !== "" && <span className="text-muted">{LINK_KINDS[link.kind]}: </span>}
              <a href={link.url} rel="noopener noreferrer" className="inline-block py-0.5">
                {linkText(link)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
