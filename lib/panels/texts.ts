import type { PanelRole } from "@/generated/prisma/enums";
import type { Texts } from "@/lib/platform/fingerprint";
import { ROLES } from "./rules";

type Answered = { panelistId: string; body: string };

/** What an organizer reads of a seat before they edit it. */
export function seatTexts({ role, affiliation }: { role: PanelRole; affiliation: string }): Texts {
  return { Role: ROLES[role], "Affiliation at the time": affiliation };
}

export function questionTexts({ text }: { text: string }): Texts {
  return { Question: text };
}

/** The answers to one question, each under the name of who gave it; namesakes are told apart by their seats. */
export function answersTexts(panelists: readonly { id: string; name: string }[], answers: readonly Answered[]): Texts {
  const said = new Map(answers.map(({ panelistId, body }) => [panelistId, body]));
  const texts: Texts = {};
  for (const [seat, { id, name }] of panelists.entries()) {
    const body = said.get(id);
    if (body !== undefined) texts[name in texts ? `${name} (${seat + 1})` : name] = body;
  }
  return texts;
}
