"use client";

import { useSyncExternalStore } from "react";
import { typedValues } from "@/lib/access/form-fields";
import type { FormState } from "@/lib/access/outcomes";

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

type Heard = {
  /** The form was answered. */
  answer: (next: FormState) => void;
  /** The form was done, and its reader is sent on. */
  forget: () => void;
};

/**
 * The action of a form, once scripts run, with an ear at the line: where nothing came back, the form says so and keeps
 * what was typed. Until then it is the server's own action, which works without scripts.
 */
export function useSending(action: FormAction, { answer, forget }: Heard): FormAction {
  const isRunning = useSyncExternalStore(never, isTrue, isFalse);
  if (!isRunning) return action;
  return async (previous, data) => {
    try {
      const next = await action(previous, data);
      answer(next);
      return next;
    } catch (error) {
      const digest = digestOf(error);
      if (digest === null) return { status: "unsent", errors: {}, values: typedValues(data) };
      if (isSentOn(digest)) forget();
      throw error;
    }
  };
}

const never = () => () => {};
const isTrue = () => true;
const isFalse = () => false;

/** What the framework calls an answer that is no value: a redirect, a page that is not there, an error on the server. */
function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}

/** Sent on because it was done; to the sign-in one is sent because it was not. */
function isSentOn(digest: string): boolean {
  const [kind, , path = ""] = digest.split(";");
  return kind === "NEXT_REDIRECT" && !path.startsWith("/sign-in");
}
