export type Step = "earlier" | "later";

/** The same things with one of them a step earlier or later. Unchanged at either end, and when it is not among them. */
export function stepped<Id>(ids: readonly Id[], id: Id, step: Step): Id[] {
  const from = ids.indexOf(id);
  const to = step === "earlier" ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((each, at) => (at === from ? other : at === to ? id : each));
}
