/** What is left to say when no page can be drawn, for instance while the database is down. Needs nothing but itself. */
const HTML = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>Out of order</title>
<style>
  body { margin: 0 auto; max-width: 40rem; padding: 4rem 1rem; font: 1.0625rem/1.55 system-ui, sans-serif;
    background: light-dark(#f9f5ed, #15110d); color: light-dark(#211b16, #ece6da) }
  h1 { font-size: 2.5rem; line-height: 1.05; letter-spacing: -0.02em }
  a { color: inherit }
</style></head>
<body><main>
<h1>Out of order</h1>
<p>This site cannot answer right now. Nothing that was sent before is lost. It usually takes a minute.</p>
<p><a href="">Try again</a></p>
</main></body></html>
`;

export const OUT_OF_ORDER = {
  headers: { "content-type": "text/html; charset=utf-8", "retry-after": "30" },
  body: Buffer.from(HTML),
};
