import type { Texts } from "@/lib/platform/fingerprint";
import { type NamedLink, printLinks } from "./link-rules";

export type ChapterToSave = {
  name: string;
  city: string;
  timeZone: string;
  website: string | null;
  description: string;
  accentHue: number | null;
  links: NamedLink[];
};

/** What an organizer reads of a chapter before they edit it. */
export function chapterTexts(chapter: ChapterToSave): Texts {
  const { name, city, timeZone, website, description, accentHue, links } = chapter;
  return {
    Name: name,
    "City or region": city,
    "Time zone": timeZone,
    Website: website ?? "",
    About: description,
    Links: printLinks(links),
    Colour: accentHue?.toString() ?? "",
  };
}
