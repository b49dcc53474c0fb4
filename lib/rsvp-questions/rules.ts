import type { ConsentKind, RsvpQuestionKind } from "@/generated/prisma/enums";
import type { Refusal } from "@/lib/access/outcomes";
import { oneLine, severalLines } from "@/lib/platform/typed-text";

/** A question as the guest reads it. */
export type AskedQuestion = {
  id: string;
  kind: RsvpQuestionKind;
  label: string;
  options: string[];
  isRequired: boolean;
};

/** What an event asks besides name and address. */
export type GuestForm = { questions: AskedQuestion[]; consents: ConsentKind[] };

/** One guest's answer: the text, or the options chosen. What was left empty is no answer. */
export type Answer = { questionId: string; values: string[] };

/** What a form sent, by the question's id. */
export type TypedAnswers = Readonly<Record<string, readonly string[]>>;

export const LONGEST_ANSWER = { short_text: 200, long_text: 2_000 } as const;

/** The name of a question's field in a form, and so where its error belongs. */
export function answerField(questionId: string): string {
  return `answer.${questionId}`;
}

export function consentField(kind: ConsentKind): string {
  return `consent.${kind}`;
}

export function isChoice(kind: RsvpQuestionKind): kind is "single_choice" | "multiple_choice" {
  return kind === "single_choice" || kind === "multiple_choice";
}

/** Answers that cannot be taken: each sentence belongs beside the field it is named by. */
export type AnswersRefusal = Refusal<"answers"> & { errors: Record<string, string[]> };

/** What a guest said, as it can be written down. */
export type Said = { answers: Answer[]; consents: ConsentKind[] };

/** Reads a guest's form as it was sent against what the event asks. */
export function readGuestSaid(
  form: GuestForm,
  { answer, consent }: { answer: TypedAnswers; consent: readonly ConsentKind[] },
): ({ ok: true } & Said) | AnswersRefusal {
  const { answers, errors } = readAnswers(form.questions, answer);
  if (Object.keys(errors).length > 0) return { ok: false, reason: "answers", errors };
  return { ok: true, answers, consents: form.consents.filter((kind) => consent.includes(kind)) };
}

/** Reads typed answers against what is really asked. Whatever else was sent is nobody's answer and left out. */
export function readAnswers(
  questions: readonly AskedQuestion[],
  typed: TypedAnswers,
): { answers: Answer[]; errors: Record<string, string[]> } {
  const answers: Answer[] = [];
  const errors: Record<string, string[]> = {};
  for (const question of questions) {
    const values = cleaned(question, typed[question.id] ?? []);
    const problem = problemWith(question, values);
    if (problem) errors[answerField(question.id)] = [problem];
    else if (values.length > 0) answers.push({ questionId: question.id, values });
  }
  return { answers, errors };
}

function cleaned({ kind, options }: AskedQuestion, typed: readonly string[]): string[] {
  if (kind === "short_text") return [oneLine(typed[0] ?? "")].filter(Boolean);
  if (kind === "long_text") return [severalLines(typed[0] ?? "")].filter(Boolean);
  const chosen = new Set(typed.filter(Boolean));
  // In the order in which they are offered, and whatever is not offered after them.
  return [...options.filter((option) => chosen.delete(option)), ...chosen];
}

function problemWith({ kind, label, options, isRequired }: AskedQuestion, values: string[]): string | null {
  if (values.length === 0) return isRequired ? missing(kind, label) : null;
  if (isChoice(kind)) {
    if (values.some((value) => !options.includes(value))) return `Choose from what is offered: ${label}`;
    return kind === "single_choice" && values.length > 1 ? `Choose only one: ${label}` : null;
  }
  const most = LONGEST_ANSWER[kind];
  return (values[0] ?? "").length > most ? `Use ${most.toLocaleString("en")} characters or fewer: ${label}` : null;
}

function missing(kind: RsvpQuestionKind, label: string): string {
  switch (kind) {
    case "single_choice":
      return `Choose one: ${label}`;
    case "multiple_choice":
      return `Choose at least one: ${label}`;
    default:
      return `Please answer: ${label}`;
  }
}

/** How often each option was chosen, in the order in which they are offered. */
export function countOptions(
  options: readonly string[],
  answers: readonly { values: readonly string[] }[],
): { option: string; count: number }[] {
  const chosen = answers.flatMap(({ values }) => values);
  return options.map((option) => ({ option, count: chosen.filter((value) => value === option).length }));
}

/** The options typed in addition, after those there were. What is there already is not there twice. */
export function withFurther(options: readonly string[], further: readonly string[]): string[] {
  return [...new Set([...options, ...further])];
}

/** What each kind of question is called where one is made. */
export const KIND_LABELS: Record<RsvpQuestionKind, string> = {
  short_text: "A few words",
  long_text: "Several lines",
  single_choice: "One of several options",
  multiple_choice: "Any number of options",
};

export type ConsentWords = {
  /** What the guest reads beside the box. */
  asks: string;
  /** What follows from it. */
  means: string;
  /** What organizers call it. */
  name: string;
};

/** Each consent in plain words. Nothing is ticked beforehand, and an RSVP does not depend on any of them. */
export const CONSENTS: Record<ConsentKind, ConsentWords> = {
  photos: {
    asks: "You may take and publish photos with me in them.",
    means: "Without it, organizers keep you out of the pictures they publish.",
    name: "Photos",
  },
  show_name: {
    asks: "Other guests may see my name.",
    means: "Only guests with a seat see it, on their own page. It is on no public page.",
    name: "Name shown to other guests",
  },
  sponsors: {
    asks: "You may give my name and e-mail address to the event’s sponsors.",
    means: "They may write to you. Without it, they get nothing.",
    name: "Details to sponsors",
  },
};
