import type { SpeakerFeedback } from "@/lib/feedback/queries";
import { ToldWords } from "./told-words";

type Props = {
  items: readonly SpeakerFeedback[];
  /** Where they belong to different events. */
  showsEvent?: boolean;
};

/** What guests said about each part a speaker was in. Nobody is named. */
export function SpeakerItems({ items, showsEvent = false }: Props) {
  return items.map(({ id, title, eventTitle, words }) => (
    <section key={id} aria-labelledby={`item-${id}`} className="grid gap-5 border-ink border-t-2 pt-4">
      <h2 id={`item-${id}`} className="font-bold text-h2 tracking-tight">
        {title}
        {showsEvent && <span className="block font-normal text-body text-muted tracking-normal">{eventTitle}</span>}
      </h2>
      {words.length > 0 ? (
        <ToldWords told={words.map((said, place) => ({ key: `${place} ${said}`, words: said }))} />
      ) : (
        <p className="text-muted">Nobody wrote about this part yet.</p>
      )}
    </section>
  ));
}
