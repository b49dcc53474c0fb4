import { buttonClass } from "@/components/ui/button-class";
import { controlClass } from "@/components/ui/field-frame";
import { MAX_NOTE } from "@/lib/scribe/schema";

const SHORTCUTS: [keys: string, does: string][] = [
  ["Alt + 1 … 9", "that voice"],
  ["Alt + N", "the next question"],
  ["Alt + P", "the previous question"],
  ["Alt + 0", "the question that is on"],
  ["Alt + O", "everybody to this question"],
];

/** What the desk's own module fills in and shows in place of the forms that need no scripts. */
export function ScribeTemplates() {
  return (
    <>
      <template id="scribe-app">
        <header className="grid gap-2">
          <p data-slot="place" className="text-muted" />
          <h2 data-slot="question" className="max-w-measure font-extrabold text-h2 leading-tight tracking-tight">
            The question
          </h2>
          <p data-slot="on" className="font-semibold text-accent empty:hidden" role="status" />
        </header>
        <div className="flex flex-wrap gap-3">
          <button type="button" data-slot="previous" className={buttonClass("quiet")}>
            Previous<span className="sr-only"> question</span>
          </button>
          <button type="button" data-slot="next" className={buttonClass("quiet")}>
            Next<span className="sr-only"> question</span>
          </button>
          <button type="button" data-slot="follow" hidden className={buttonClass("quiet")}>
            To the one that is on
          </button>
          <button type="button" data-slot="move" className={buttonClass()}>
            This one is on now
          </button>
        </div>
        <p data-slot="sync" role="status" className="min-h-6 font-mono text-small" />
        <div data-slot="aside" className="grid gap-2 border-alarm border-l-4 pl-4 empty:hidden" />
        <div data-slot="tabs" className="flex flex-wrap gap-2 lg:hidden" />
        <div
          data-slot="voices"
          className="grid gap-8 max-lg:[&>:not([data-shown])]:hidden lg:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]"
        />
        <details className="max-lg:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold">Keyboard</summary>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-small">
            {SHORTCUTS.map(([keys, does]) => (
              <div key={keys} className="contents">
                <dt className="font-mono">{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
      </template>
      <template id="scribe-voice">
        <section className="grid content-start gap-3">
          <label className="grid gap-2">
            <span className="flex items-baseline justify-between gap-3 font-bold text-h3">
              <span data-slot="name" className="min-w-0 [overflow-wrap:anywhere]" />
              <kbd
                data-slot="key"
                className="whitespace-nowrap font-mono font-normal text-muted text-small max-lg:hidden"
              />
            </span>
            <textarea
              data-slot="text"
              maxLength={MAX_NOTE}
              autoCapitalize="sentences"
              className={`${controlClass} min-h-48 lg:min-h-72`}
            />
          </label>
          <ul data-slot="others" className="grid gap-2 empty:hidden" />
        </section>
      </template>
      <template id="scribe-tab">
        <button
          type="button"
          className="min-h-14 flex-auto rounded-mark border border-control px-4 font-semibold hover:border-ink hover:bg-tint aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
        />
      </template>
      <template id="scribe-note">
        <li className="border-hairline border-l-2 pl-3">
          <p data-slot="text" className="whitespace-pre-wrap [overflow-wrap:anywhere]" />
          <p data-slot="scribe" className="text-muted text-small" />
        </li>
      </template>
    </>
  );
}
