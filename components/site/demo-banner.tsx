/** Nobody should take the demonstration for a real community. */
export function DemoBanner() {
  return (
    <aside aria-label="About this community" className="bg-tint text-small print:hidden">
      <p className="sheet py-2">
        This is a demonstration community, with a story retold from a real meetup.{" "}
        <a href="/organize/community" className="font-semibold text-ink">
          Empty it and start your own
        </a>
      </p>
    </aside>
  );
}
