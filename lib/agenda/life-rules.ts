import type { AgendaItemKind, Attendability, EventStatus } from "@/generated/prisma/enums";
import { DAY } from "@/lib/platform/durations";

/** What is known of an event that says how far it has come. */
export type LifeFacts = {
  status: EventStatus;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  attendability: Attendability;
  hasVenue: boolean;
  hasJoinUrl: boolean;
  items: ItemFacts[];
  /** Talks that were offered and not answered. */
  proposalsWaiting: number;
  /** Somebody was marked as there, or the room was counted. */
  isAttendanceKnown: boolean;
  recap: "none" | "draft" | "published";
};

export type ItemFacts = {
  id: string;
  kind: AgendaItemKind;
  title: string;
  moderators: number;
  panelists: number;
  questions: number;
  speakers: number;
  lightningTalks: number;
};

/** Something left to do, and the page below the event's own where it is done. */
export type Task = { says: string; path: string };
export type LifeStep = {
  name: "Plan" | "Announce" | "Door" | "Recap";
  /** The first that is not done is now; others that could be done already are next. */
  state: "done" | "now" | "next" | "later";
  /** One line on how it stands. */
  says: string;
  missing: Task[];
};
export type Life = { steps: LifeStep[]; next: Task | null };

/**
 * An event's life as a line, from the plan to the recap: what is done, what is missing, and the one next step. A
 * cancelled event has none left.
 */
export function lifeOf(facts: LifeFacts, now: Date): Life {
  if (facts.status === "cancelled") return { steps: [], next: null };
  const steps = [plan(facts, now), announce(facts), door(facts, now), recap(facts, now)];
  const current = steps.find((step) => step.state === "now");
  for (const step of steps) if (step.state === "now" && step !== current) step.state = "next";
  return { steps, next: current?.missing[0] ?? null };
}

/** What a slot still lacks before it can be put on; null where nothing does. */
export function missingFrom(item: Omit<ItemFacts, "id" | "title">): string | null {
  if (item.kind === "panel") {
    if (item.panelists === 0) return "Find panelists";
    if (item.moderators === 0) return "Find a moderator";
    return item.questions === 0 ? "Write the questions" : null;
  }
  if (item.kind === "lightning_talks") return item.lightningTalks === 0 ? "Collect talks" : null;
  const isGivenBySomebody = item.kind === "talk" || item.kind === "keynote" || item.kind === "workshop";
  return isGivenBySomebody && item.speakers === 0 ? "Find who gives it" : null;
}

function plan(facts: LifeFacts, now: Date): LifeStep {
  const isOver = facts.endsAt <= now;
  const missing: Task[] = [];
  if (facts.summary === "") missing.push({ says: "Write a summary", path: "/details" });
  if (!isOver && facts.attendability !== "online" && !facts.hasVenue) {
    missing.push({ says: "Choose a venue", path: "/details" });
  }
  if (!isOver && facts.attendability !== "in_person" && !facts.hasJoinUrl) {
    missing.push({ says: "Add the link to join", path: "/details" });
  }
  if (facts.items.length === 0) missing.push({ says: "Put together the agenda", path: "/agenda" });
  if (!isOver && facts.proposalsWaiting > 0) {
    const count = facts.proposalsWaiting === 1 ? "1 proposal" : `${facts.proposalsWaiting} proposals`;
    missing.push({ says: `Answer ${count}`, path: "/proposals" });
  }
  for (const item of facts.items) {
    const says = missingFrom(item);
    if (says) missing.push({ says: `${says}: ${item.title}`, path: `/agenda/${item.id}` });
  }
  // What was left open no longer holds up an evening that is over.
  const isDone = missing.length === 0 || isOver;
  const says = missing.length === 0 ? "Complete" : `${missing.length} ${isOver ? "left open" : "missing"}`;
  return { name: "Plan", state: isDone ? "done" : "now", says, missing };
}

function announce({ status }: LifeFacts): LifeStep {
  if (status !== "draft") return { name: "Announce", state: "done", says: "Published", missing: [] };
  const missing = [{ says: "Publish it", path: "" }];
  return { name: "Announce", state: "now", says: "A draft: nobody sees it yet", missing };
}

function door(facts: LifeFacts, now: Date): LifeStep {
  const missing = desksOf(facts, now);
  if (facts.startsAt > now) return { name: "Door", state: "later", says: "Once it begins", missing };
  if (facts.isAttendanceKnown) return { name: "Door", state: "done", says: "You know who came", missing };
  const count = { says: "Mark who came, or count the room", path: "/guests" };
  return { name: "Door", state: "now", says: "Who came?", missing: [count, ...missing] };
}

/** Where somebody sits on the night, from the day before until it is over. */
function desksOf({ items, status, startsAt, endsAt }: LifeFacts, now: Date): Task[] {
  if (status === "draft" || endsAt <= now || startsAt.getTime() - now.getTime() > DAY) return [];
  const has = (kind: AgendaItemKind) => items.some((item) => item.kind === kind);
  return [
    ...(has("panel") ? [{ says: "Write down what the panel says", path: "/scribe" }] : []),
    ...(has("lightning_talks") ? [{ says: "Call the lightning talks", path: "/stage" }] : []),
  ];
}

function recap(facts: LifeFacts, now: Date): LifeStep {
  if (facts.recap === "published") return { name: "Recap", state: "done", says: "Published", missing: [] };
  if (facts.endsAt > now) return { name: "Recap", state: "later", says: "When it is over", missing: [] };
  const isBegun = facts.recap === "draft";
  const missing = [{ says: isBegun ? "Finish and publish the recap" : "Write the recap", path: "/recap" }];
  return { name: "Recap", state: "now", says: isBegun ? "A draft" : "Not begun", missing };
}
