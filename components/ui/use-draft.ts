"use client";

import { type RefObject, use, useCallback, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/access/outcomes";
import { DraftOwnerContext } from "./draft-owner";
import { type Draft, draftName, forgetExpired, keepDraft, readDraft } from "./draft-storage";
import { changedSince, seenBy, typedIn, typeInto } from "./typed-fields";

/** Keys pressed in one breath are written down once. */
const BREATH_MS = 300;

export type KeptDraft = {
  form: RefObject<HTMLFormElement | null>;
  /** When the words were typed that were just put back; null where none were. */
  returned: Date | null;
  /** Empties the form of what was put back. */
  discard: () => void;
  /** What was typed has arrived: nothing is left to keep. */
  forget: () => void;
  /** What stands in the form now is what the next change is measured by. */
  begin: () => void;
  /** What these fields held has been saved beside the form's own sending. */
  arrived: (saved: Record<string, string[]>) => void;
  /** The form was answered, and perhaps shown a newer text to go on from. */
  answer: (next: FormState) => void;
};

/** Keeps what is typed into a form in this browser until the form was done, and puts it back where it was not. */
export function useDraft(key: string | undefined): KeptDraft {
  const owner = use(DraftOwnerContext);
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef<Record<string, string[]>>({});
  const carried = useRef<Draft["seen"]>({});
  const keepNow = useRef(() => {});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [returned, setReturned] = useState<Date | null>(null);
  const name = key === undefined ? null : draftName(owner, key);

  useEffect(() => {
    const element = form.current;
    const storage = openStorage();
    if (!name || !element || !storage) return;
    const keep = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const values = changedSince(begun.current, element);
      keepDraft(storage, name, { typedAt: Date.now(), values, seen: { ...seenBy(element), ...carried.current } });
    };
    const keepSoon = () => {
      timer.current ??= setTimeout(keep, BREATH_MS);
    };
    const keepAtOnce = () => {
      if (timer.current !== undefined) keep();
    };
    const carry = ({ formData }: FormDataEvent) => {
      for (const [field, value] of Object.entries(carried.current)) formData.set(field, value);
    };
    keepNow.current = keep;
    begun.current = typedIn(element);
    forgetExpired(storage, Date.now());
    const draft = readDraft(storage, name, Date.now());
    const typedAt = draft && putBack(element, begun.current, draft);
    if (typedAt) carried.current = draft.seen;
    // Its answer was lost, or it saved itself: the form says all of it already.
    else storage.removeItem(name);
    setReturned(typedAt);

    element.addEventListener("input", keepSoon);
    element.addEventListener("change", keepSoon);
    element.addEventListener("formdata", carry);
    addEventListener("pagehide", keepAtOnce);
    return () => {
      keepAtOnce();
      element.removeEventListener("input", keepSoon);
      element.removeEventListener("change", keepSoon);
      element.removeEventListener("formdata", carry);
      removeEventListener("pagehide", keepAtOnce);
    };
  }, [name]);

  const begin = useCallback(() => {
    if (form.current) begun.current = typedIn(form.current);
  }, []);
  const arrived = useCallback((saved: Record<string, string[]>) => {
    begun.current = { ...begun.current, ...saved };
    carried.current = {};
    keepNow.current();
  }, []);
  const forget = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    carried.current = {};
    if (name) openStorage()?.removeItem(name);
    setReturned(null);
  };
  return {
    form,
    returned,
    begin,
    arrived,
    forget,
    discard: () => {
      forget();
      form.current?.reset();
    },
    answer: (next) => {
      if (next.status === "idle" || (next.status === "done" && !next.shown)) return forget();
      const isFresh = ([field]: [string, string]) =>
        next.shown?.[field] === undefined && (field !== "seen" || next.seen === undefined);
      carried.current = Object.fromEntries(Object.entries(carried.current).filter(isFresh));
    },
  };
}

/** When the draft was typed, if there was anything in it that the form does not say already. */
function putBack(form: HTMLFormElement, begun: Record<string, string[]>, { values, typedAt }: Draft): Date | null {
  typeInto(form, values);
  return Object.keys(changedSince(begun, form)).length > 0 ? new Date(typedAt) : null;
}

/** A browser may refuse to keep anything; then a form is only as safe as it always was. */
function openStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
