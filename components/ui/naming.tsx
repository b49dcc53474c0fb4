/** A verb that is plain to those who see what it stands beside, and names its thing to those who hear it alone. */
export function Naming({ verb, thing }: { verb: string; thing: string }) {
  return (
    <span>
      {verb} <span className="sr-only">{thing}</span>
    </span>
  );
}
