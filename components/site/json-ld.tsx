/** What the page is about, for search engines. */
export function JsonLd({ thing }: { thing: Record<string, unknown> }) {
  const document = { "@context": "https://schema.org", ...thing };
  // As text in a script element "<" could end it; as an escape it says the same.
  const json = JSON.stringify(document).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
