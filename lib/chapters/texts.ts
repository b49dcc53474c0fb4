import type { Texts } from "@/lib/platform/fingerprint";

export type ChapterToSave = {
  name: string;
  city: string;
  timeZone: string;
  website: string | null;
  description: string;
  accentHue: number | null;
};

/** What an organizer reads of a chapter before they edit it. */
export function chapterTexts({ name, city, timeZone, website, description, accentHue }: ChapterToSave): Texts {
  return {
    Name: name,
    "City or region": city,
    "Time zone": timeZone,
    Website: website ?? "",
    About: description,
    "Accent hue": accentHue?.toString() ?? "",
  };
}
