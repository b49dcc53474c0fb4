/** What is wrong with one field, next to it. */
export function FieldError({ id, errors }: { id: string; errors: string[] }) {
  if (errors.length === 0) return null;
  return (
    <p id={id} className="font-semibold text-alarm text-small">
      <span className="sr-only">Error: </span>
      {errors.join(" ")}
    </p>
  );
}
