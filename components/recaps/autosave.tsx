"use client";

import { use, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FormContext } from "@/components/ui/form-field";
import { idle } from "@/lib/access/outcomes";
import { recapFormAction } from "@/lib/recaps/actions";

/** Whoever stops typing for so long has finished a thought. */
const PAUSE_MS = 1500;
const WORDS = ["title", "description", "body", "categories"];
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

type Props = {
  /** When the text was saved that this form began with; empty when none was. */
  saved: string;
  /** Whether words save themselves: not where somebody might read half a sentence. */
  isOn: boolean;
};

/**
 * Saves the words while somebody writes, and says so; also holds which saved text the form goes on from. People and
 * pictures wait for the button.
 */
export function Autosave({ saved, isOn }: Props) {
  const { state, arrived } = use(FormContext);
  const seenAt = useRef<HTMLInputElement>(null);
  const [kept, setKept] = useState("");
  const [says, setSays] = useState("");
  const before = state.status === "idle" ? undefined : [state.values.seenAt].flat()[0];
  const latest = [state.shown?.seenAt ?? before ?? saved, kept].toSorted().at(-1);

  useEffect(() => {
    const form = seenAt.current?.form;
    if (!isOn || !form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSending = false;
    let pressed: HTMLElement | null | undefined;
    const send = async () => {
      clearTimeout(timer);
      timer = undefined;
      if (isSending) return sendSoon();
      const data = new FormData(form);
      // The address is made of the first title: not of half of one.
      if (data.get("seenAt") === "" && document.activeElement?.getAttribute("name") === "title") return sendSoon();
      data.set("intent", "autosave");
      data.delete("cover");
      isSending = true;
      const words = Object.fromEntries(WORDS.map((name) => [name, data.getAll(name).map(String)]));
      const outcome = await savedAs(data);
      isSending = false;
      flushSync(() => {
        if (outcome.seenAt) setKept(outcome.seenAt);
        setSays(outcome.says);
      });
      if (outcome.seenAt) arrived(words);
      if (pressed !== undefined) form.requestSubmit(pressed);
      pressed = undefined;
    };
    const sendSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE_MS);
    };
    const noteTyping = ({ target }: Event) => {
      if (WORDS.includes(target instanceof Element ? (target.getAttribute("name") ?? "") : "")) sendSoon();
    };
    const beforeSubmit = (event: SubmitEvent) => {
      if (event.target !== form) {
        if (timer !== undefined) void send();
        return;
      }
      clearTimeout(timer);
      timer = undefined;
      if (!isSending) return;
      // Two savings at once would take one another for somebody else's.
      event.preventDefault();
      event.stopPropagation();
      pressed = event.submitter;
    };
    form.addEventListener("input", noteTyping);
    document.addEventListener("submit", beforeSubmit, true);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", noteTyping);
      document.removeEventListener("submit", beforeSubmit, true);
    };
  }, [isOn, arrived]);

  return (
    <>
      <input ref={seenAt} type="hidden" name="seenAt" value={latest} />
      {isOn && (
        <p role="status" className="self-center text-muted text-small">
          {says}
        </p>
      )}
    </>
  );
}

/** What came of it, in words, and the moment of the text that is saved now. */
async function savedAs(data: FormData): Promise<{ seenAt?: string; says: string }> {
  try {
    const { status, shown, message, errors } = await recapFormAction(idle, data);
    if (status === "done" && shown?.seenAt) return { seenAt: shown.seenAt, says: `Saved ${clock.format(new Date())}` };
    if (shown?.seenAt)
      return { says: "Not saved: somebody else saved this recap. Press the button to see both texts." };
    return { says: `Not saved yet: ${message ?? Object.values(errors).flat().join(", ")}` };
  } catch {
    return { says: "Not saved yet: there is no connection. Your words are kept in this browser." };
  }
}
