"use client";

import { type RefObject, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { type FormState, idle } from "@/lib/access/outcomes";

type Action = (previous: FormState, data: FormData) => Promise<FormState>;
type Values = Record<string, string>;

/** Keys pressed in one breath are saved once. */
const BREATH_MS = 700;
const UNSENT: FormState = { status: "unsent", errors: {}, values: {} };

/**
 * Saves the fields of a form while they are typed, through the action that the form posts to without scripts. Nothing
 * typed while an answer is awaited is lost; what somebody else saved meanwhile stops it, until one of both is chosen.
 */
export function useAutosave(action: Action, saved: Values, seen: string, form: RefObject<HTMLFormElement | null>) {
  const [posted, send] = useActionState(action, idle);
  const [typed, setTyped] = useState<Values>(() => typedBefore(posted, saved));
  const [answer, setAnswer] = useState(posted);
  const [isSaving, startSaving] = useTransition();
  const now = useRef({ typed, opened: posted.seen ?? null, timer: 0, isAway: false });

  const keep = (next: Values) => {
    now.current.typed = next;
    setTyped(next);
  };
  const save = () => {
    clearTimeout(now.current.timer);
    if (!form.current || now.current.isAway || Object.keys(now.current.typed).length === 0) return;
    const sent = now.current.typed;
    const data = new FormData(form.current);
    data.set("seen", now.current.opened ?? seen);
    now.current.isAway = true;
    startSaving(async () => {
      const next = await action(idle, data).catch(() => UNSENT);
      now.current.isAway = false;
      setAnswer(next);
      if (next.seen !== undefined) now.current.opened = next.seen;
      const left = Object.entries(now.current.typed).filter(([name, value]) => value !== sent[name]);
      if (next.status === "done") keep(Object.fromEntries(left));
      // What was refused may have been put right since it was sent.
      if (left.length > 0 && !next.newer) saveSoon();
      else if (next.status === "done") now.current.opened = null;
    });
  };
  const saveSoon = () => {
    clearTimeout(now.current.timer);
    now.current.timer = window.setTimeout(save, BREATH_MS);
  };
  useEffect(() => () => clearTimeout(now.current.timer), []);

  return {
    send,
    save,
    answer,
    isSaving,
    values: { ...saved, ...typed },
    /** The fingerprint of what was on the page when typing began. */
    seen: now.current.opened ?? seen,
    type: (name: string, value: string) => {
      now.current.opened ??= seen;
      keep({ ...now.current.typed, [name]: value });
      if (!answer.newer) saveSoon();
    },
    /** Leaves a field: there is nothing to wait for. */
    leave: () => {
      if (!answer.newer && answer.status !== "refused") save();
    },
    takeSaved: () => {
      now.current.opened = null;
      keep({});
      setAnswer(idle);
    },
  };
}

/** What a form that was posted without scripts brought back. */
function typedBefore({ status, values }: FormState, saved: Values): Values {
  if (status !== "refused") return {};
  return Object.fromEntries(Object.keys(saved).map((name) => [name, [values[name]].flat()[0] ?? ""]));
}
