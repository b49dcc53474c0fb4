/** Where the foot of every page keeps the code of conduct; a link here opens it. */
export const CONDUCT_ID = "code-of-conduct";

/** How people treat each other here, for whoever is about to come or to speak. */
export function ConductLine() {
  return (
    <p className="text-muted text-small">
      Everybody here keeps to our <a href={`#${CONDUCT_ID}`}>code of conduct</a>.
    </p>
  );
}
