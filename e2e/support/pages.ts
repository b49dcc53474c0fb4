import { readdirSync } from "node:fs";
import { type Evening, plantEvening } from "./evenings";
import { type Organizer, plantOrganizer } from "./organizers";
import { roomCodeOf } from "./rooms";
import { ownPageSecret, proposalOf, proposalSecret, speakerLinkOf, speakerPath } from "./speakers";

export type Target = { evening: Evening; host: Organizer };

/** What stands for a hole in an address, `[id]`, in each part of the site. */
type Holes = Record<string, Record<string, string[]>>;

export async function plantTarget(): Promise<Target> {
  const host = await plantOrganizer("organizer");
  return { host, evening: await plantEvening(host.chapterId ?? "") };
}

/** Every organizer page there is, with this evening's own things in its address. */
export function organizerPages(target: Target): string[] {
  return pagesIn("app/organize", organizerHoles(target));
}

/** The same, each with the route it is an address of, files that are only read among them. */
export function organizerRoutes(target: Target): { route: string; addresses: string[] }[] {
  const holes = organizerHoles(target);
  return [...routesIn("app/organize", holes, "page.tsx"), ...routesIn("app/organize", holes, ".csv/route.ts")];
}

/** Every file an organizer may take along. */
export function organizerFiles(target: Target): string[] {
  return pagesIn("app/organize", organizerHoles(target), ".csv/route.ts");
}

function organizerHoles({ evening, host }: Target): Holes {
  return {
    events: {
      "[id]": [evening.eventId],
      "[itemId]": [evening.panelItemId, evening.lightningItemId, evening.talkItemId],
      "[rsvpId]": [evening.rsvpId],
      "[proposalId]": [proposalOf(evening)],
      "[revisionId]": [evening.revisionId],
    },
    chapters: { "[id]": [host.chapterId ?? ""] },
    series: { "[id]": [evening.seriesId] },
    organizers: { "[id]": [host.userId] },
    outbox: { "[id]": [evening.mailId] },
    people: { "[id]": [evening.personId] },
  };
}

/** Every page that anybody may open, with the demonstration's things in its address. */
export function publicPages(): string[] {
  return pagesIn("app/(public)", {
    events: { "[slug]": ["pyflames-2", "pyflames-3-what-we-owe-the-next-organizer"] },
    recaps: { "[slug]": ["pyflames-2"] },
    people: { "[slug]": ["vandana-verma-singhal", "rahul"] },
    chapters: { "[slug]": ["bangpypers"] },
    series: { "[slug]": ["pyflames"] },
  });
}

/** The ways in, and a guest's own page. */
export function secretPages({ evening }: Target): string[] {
  const entry = pagesIn("app/(entry)", {
    "sign-in": { "[secret]": ["a-secret"] },
    welcome: { "[secret]": ["spent"] },
    invitations: { "[secret]": ["spent"] },
  });
  const speaker = speakerPath(evening.eventId, evening.personId);
  return [
    ...entry,
    ...pagesIn("app/rsvp", { rsvp: { "[secret]": [evening.guestSecret] } }),
    ...pagesIn("app/door", { door: { "[secret]": [evening.doorSecret] } }),
    ...pagesIn("app/scribe", { scribe: { "[secret]": [evening.scribeSecret] } }),
    ...pagesIn("app/stage", { stage: { "[secret]": [evening.stageSecret] } }),
    ...pagesIn("app/lightning-talk", { "lightning-talk": { "[secret]": [evening.lightningSecret] } }),
    ...pagesIn("app/check-in", { "check-in": { "[code]": [roomCodeOf(evening.eventId)] } }),
    ...pagesIn("app/preview", { preview: { "[secret]": [evening.previewSecret] } }),
    ...pagesIn("app/proposal", { proposal: { "[secret]": [proposalSecret(proposalOf(evening))] } }),
    ...pagesIn("app/speaker", { speaker: { "[secret]": [ownPageSecret(speakerLinkOf(evening))] } }),
    ...pagesIn("app/feedback", { feedback: { "[secret]": [speaker.replace("/feedback/", "")] } }),
  ];
}

/** The addresses of the pages below a folder, found in the source: a new page is there without being listed. */
function pagesIn(folder: string, holes: Holes, ending = "page.tsx"): string[] {
  return routesIn(folder, holes, ending).flatMap(({ addresses }) => addresses);
}

function routesIn(folder: string, holes: Holes, ending: string): { route: string; addresses: string[] }[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
  if (files.length === 0) throw new Error(`No ${ending} below ${folder}`);
  return files.map((file) => {
    const path = `${folder}/${file.replaceAll("\\", "/")}`.replace(/^app/, "").replace(/\/(?:page|route)\.tsx?$/, "");
    const route = path.replace(/\/\([^)]+\)/g, "") || "/";
    const parts = route.split("/");
    const part = parts[1] === "organize" ? parts[2] : parts[1];
    let addresses = [route];
    for (const hole of route.match(/\[\w+\]/g) ?? []) {
      const values = holes[part ?? ""]?.[hole];
      if (!values) throw new Error(`${route}: say here what stands for ${hole}, so that this page is tried too`);
      addresses = addresses.flatMap((address) => values.map((value) => address.replace(hole, value)));
    }
    return { route, addresses };
  });
}
