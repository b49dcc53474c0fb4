/** What is said without asking Next, for instance while the database is down. Needs nothing but itself. */
function plainPage(title: string, words: string, retryAfterSeconds: number) {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}</title>
<style>
  body { margin: 0 auto; max-width: 40rem; padding: 4rem 1rem; font: 1.0625rem/1.55 system-ui, sans-serif;
    background: light-dark(#f9f5ed, #15110d); color: light-dark(#211b16, #ece6da) }
  h1 { font-size: 2.5rem; line-height: 1.05; letter-spacing: -0.02em }
  a { color: inherit }
</style></head>
<body><main>
<h1>${title}</h1>
<p>${words}</p>
<p><a href="">Try again</a></p>
</main></body></html>
`;
  return {
    headers: { "content-type": "text/html; charset=utf-8", "retry-after": String(retryAfterSeconds) },
    body: Buffer.from(html),
  };
}

export const OUT_OF_ORDER = plainPage(
  "Out of order",
  "This site cannot answer right now. Nothing that was sent before is lost. It usually takes a minute.",
  30,
);

export const TOO_MANY_GUESSES = plainPage(
  "Please wait a little",
  "Many links that lead nowhere were tried from your network just now. Yours still works: open it again in ten minutes.",
  600,
);
