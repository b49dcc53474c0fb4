import { installation } from "@/lib/access/actor";
import { addItem } from "@/lib/agenda/mutations";
import { NewItemInput } from "@/lib/agenda/schema";
import { setHeadCount } from "@/lib/attendance/mutations";
import { createEvent } from "@/lib/events/mutations";
import { EventInput } from "@/lib/events/schema";
import { addLightningTalk } from "@/lib/lightning-talks/mutations";
import { NewLightningTalk } from "@/lib/lightning-talks/schema";
import { publishEvent } from "@/lib/messages/event-mutations";
import { addPanelist } from "@/lib/panels/mutations";
import { addQuestions, saveAnswers } from "@/lib/panels/question-mutations";
import { AnswersInput, NewPanelist } from "@/lib/panels/schema";
import { saveRecap } from "@/lib/recaps/mutations";
import { publishRecap } from "@/lib/recaps/publish-mutations";
import { RecapInput } from "@/lib/recaps/schema";
import { series } from "./chapters";
import { people } from "./people";
import {
  announcedAt,
  headCount,
  lightningTalks,
  panel,
  pyflames2,
  questions,
  recap,
  runUp,
  toldAt,
} from "./pyflames-2";
import { accepted } from "./typed";

/** The evening itself: who moderated, who answered what, who gave which lightning talk, how many came. */
export async function loadPyflames2(chapterId: string[]): Promise<void> {
  const event = accepted(
    await createEvent(
      installation,
      EventInput.parse({
        ...pyflames2,
        ...{ chapterId, timeZone: "Asia/Kolkata", kind: "meetup", attendability: "online", showsAttendance: "on" },
        ...{ seriesName: series.name, edition: "2" },
        ...{ runUp: "elsewhere", runUpName: runUp.name, runUpUrl: runUp.url, programme: runUp.programme },
        ...{ runUpStartsOn: runUp.startsOn, runUpEndsOn: runUp.endsOn },
      }),
      announcedAt,
    ),
  );
  await loadPanel(event.id);
  await loadLightningTalks(event.id);
  accepted(await publishEvent(installation, event.id, announcedAt));
  await setHeadCount(installation, { eventId: event.id, ...headCount }, announcedAt);
  await loadRecap(event.id);
}

async function loadPanel(eventId: string): Promise<void> {
  const { title, description } = panel;
  const slot = NewItemInput.parse({ eventId, kind: "panel", title, description });
  const { itemId: panelId } = accepted(await addItem(installation, slot, announcedAt));
  const panelistIds = new Map<string, string>();
  const seats = [
    ...panel.moderators.map((seat) => ({ ...seat, role: "moderator" })),
    ...panel.panelists.map((seat) => ({ ...seat, role: "panelist" })),
  ];
  for (const { person, role, affiliation } of seats) {
    const seat = NewPanelist.parse({ panelId, role, affiliation, ...people[person] });
    panelistIds.set(person, accepted(await addPanelist(installation, seat, announcedAt)).panelistId);
  }
  for (const { text, answers } of questions) {
    const { questionId } = await addQuestions(installation, { panelId, questions: [text] }, announcedAt);
    const answer = Object.fromEntries(answers.map(({ person, body }) => [panelistIds.get(person), body]));
    await saveAnswers(installation, AnswersInput.parse({ questionId, answer }), announcedAt);
  }
}

async function loadLightningTalks(eventId: string): Promise<void> {
  const slot = NewItemInput.parse({ eventId, kind: "lightning_talks", title: "Lightning talks" });
  const { itemId } = accepted(await addItem(installation, slot, announcedAt));
  for (const { title, abstract, speaker, affiliation, links } of lightningTalks) {
    const speakers = [{ ...people[speaker], affiliation }];
    await addLightningTalk(
      installation,
      NewLightningTalk.parse({ itemId, title, abstract, speaker: speakers, link: links }),
      announcedAt,
    );
  }
}

async function loadRecap(eventId: string): Promise<void> {
  const { title, description, body, categories, author } = recap;
  const fields = { eventId, title, description, body, categories, author: [people[author]] };
  const input = RecapInput.parse({ ...fields, isFeatured: "on", isHidden: "on" });
  const saved = await saveRecap(installation, input, toldAt);
  if (!saved.ok) throw new Error(`The demonstration's recap was refused: ${saved.reason}`);
  accepted(await publishRecap(installation, eventId, toldAt));
}
