import { buttonClass } from "@/components/ui/button-class";
import { controlClass } from "@/components/ui/field-frame";

/** What the door's own module fills in and shows in place of the list that needs no scripts. */
export function DoorTemplates() {
  return (
    <>
      <template id="door-app">
        <p data-slot="trouble" role="status" className="border-alarm border-l-4 py-1 pl-4 empty:hidden" />
        <p data-slot="line" className="font-bold text-h3" />
        <div className="grid max-w-form gap-2">
          <label htmlFor="door-search" className="font-semibold">
            Find a guest by name
          </label>
          <input
            id="door-search"
            type="search"
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            maxLength={100}
            className={controlClass}
          />
        </div>
        <div data-slot="scanner" />
        <p data-slot="said" role="status" className="min-h-6 font-semibold" />
        <ol data-slot="guests" className="divide-y divide-hairline border-hairline border-y empty:hidden" />
        <p data-slot="rest" className="text-muted empty:hidden" />
        <section aria-labelledby="door-walk-ins" className="grid max-w-form gap-4">
          <h2 id="door-walk-ins" className="font-bold text-h3">
            Walk-ins
          </h2>
          <form data-slot="walk-in" className="grid gap-4">
            <div className="grid gap-2">
              <label htmlFor="door-walk-in" className="font-semibold">
                Name <span className="font-normal text-muted">(optional)</span>
              </label>
              <input id="door-walk-in" autoComplete="off" maxLength={100} className={controlClass} />
            </div>
            <button type="submit" className={buttonClass("quiet")}>
              Add walk-in
            </button>
          </form>
          <ol data-slot="walk-ins" className="divide-y divide-hairline border-hairline border-y empty:hidden" />
        </section>
      </template>
      <template id="door-scanner">
        <button type="button" className={buttonClass()}>
          Scan tickets
        </button>
        <dialog
          aria-label="Scan tickets"
          className="m-auto max-h-none w-full max-w-form bg-paper p-4 text-ink backdrop:bg-ink/80"
        >
          <video
            muted
            playsInline
            aria-label="What the camera sees"
            className="block aspect-square w-full bg-tint object-cover"
          />
          <div
            data-slot="verdict"
            role="status"
            className="grid min-h-32 content-center gap-1 p-4 text-lead data-[tone=foreign]:bg-alarm data-[tone=in]:bg-welcome data-[tone=known]:bg-ink data-[tone=foreign]:text-paper data-[tone=in]:text-paper data-[tone=known]:text-paper"
          >
            <p className="font-extrabold text-h2" />
            <p />
          </div>
          <form method="dialog">
            <button type="submit" className={buttonClass("quiet")}>
              Back to the list
            </button>
          </form>
        </dialog>
      </template>
      <template id="door-row">
        <li className="flex min-h-14 items-center justify-between gap-4 py-1.5">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span data-slot="name" className="font-semibold" />
            <span data-slot="note" className="block text-muted text-small empty:hidden" />
          </span>
          <span className="flex shrink-0 items-center gap-2">
            <select data-slot="people" className={`${controlClass} w-auto`} hidden />
            <button
              type="button"
              data-slot="act"
              className="min-h-11 rounded-mark border border-control px-4 font-semibold hover:border-ink hover:bg-tint"
            />
          </span>
        </li>
      </template>
    </>
  );
}
