import { type NamedLink, printLinks } from "@/lib/chapters/link-rules";
import type { Texts } from "@/lib/platform/fingerprint";

type Settings = {
  name: string;
  tagline: string;
  timeZone: string;
  codeOfConduct: string;
  footer: string;
  links: readonly NamedLink[];
};

/** What an owner reads of the community's settings before they change them. */
export function communityTexts({ name, tagline, timeZone, codeOfConduct, footer, links }: Settings): Texts {
  return {
    Name: name,
    "What it is, in one line": tagline,
    "Time zone": timeZone,
    "Code of conduct": codeOfConduct,
    "At the foot": footer,
    Links: printLinks(links),
  };
}
