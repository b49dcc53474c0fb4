/** Where an organizer arrives who was on the way to nowhere else. */
export const ORGANIZE = "/organize";

/** The page somebody claimed, as they edit it. */
export const OWN_PAGE = "/me";

/** A page of an organizer's, by its path alone: no other site, no query, no file. */
const PAGE = /^\/organize(?:\/[\w-]{1,100}){0,10}$/;

/** The page to come back to after signing in; for anything that is no page of ours, where everybody begins. */
export function wayBack(asked: unknown): string {
  return typeof asked === "string" && (PAGE.test(asked) || asked === OWN_PAGE) ? asked : ORGANIZE;
}

/** An address that remembers where to come back to. */
export function withWayBack(path: string, asked: unknown): string {
  const back = wayBack(asked);
  return back === ORGANIZE ? path : `${path}?${new URLSearchParams({ back })}`;
}
