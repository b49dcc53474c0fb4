import type { RsvpQuestionKind } from "@/generated/prisma/enums";
import type { Texts } from "@/lib/platform/fingerprint";
import { KIND_LABELS } from "./rules";

type Question = { label: string; kind: RsvpQuestionKind; options: readonly string[]; isRequired: boolean };

/** What an organizer reads of a question before they word it anew. */
export function questionTexts({ label, kind, options, isRequired }: Question): Texts {
  return {
    Question: label,
    "Answered with": KIND_LABELS[kind],
    Options: options.join("\n"),
    Required: isRequired ? "Yes" : "No",
  };
}
