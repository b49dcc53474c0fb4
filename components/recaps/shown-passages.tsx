import type { ListedPassages } from "@/lib/recaps/organizer-queries";

/** Sent along with a text: how its passages read when this form was opened, so that none is taken for somebody's own. */
export function ShownPassages({ passages }: { passages: ListedPassages }) {
  return passages.following.map(({ subject, text }, place) => (
    <span key={subject} hidden>
      <input type="hidden" name={`passage.${place}.subject`} value={subject} />
      <input type="hidden" name={`passage.${place}.text`} value={text} />
    </span>
  ));
}
