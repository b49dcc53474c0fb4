type Props = { company: { names: readonly string[]; more: number } };

/** Who else has a seat, of those who agreed to be named to other guests. */
export function GuestCompany({ company: { names, more } }: Props) {
  if (names.length === 0) return null;
  const everybody = more > 0 ? [...names, `${more} more`] : names;
  return (
    <section aria-labelledby="company" className="grid gap-3 border-hairline border-t pt-6">
      <h2 id="company" className="font-bold text-h3">
        Who else is coming
      </h2>
      <p className="[overflow-wrap:anywhere]">{new Intl.ListFormat("en-GB").format(everybody)}.</p>
      <p className="text-muted text-small">Only guests with a seat see this, and only who agreed to it is named.</p>
    </section>
  );
}
