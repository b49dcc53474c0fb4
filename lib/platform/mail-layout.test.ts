import { expect, it } from "vitest";
import { writeLetter } from "./mail-layout";

const letter = writeLetter({
  from: "Pie & Fire",
  headline: "You have a seat",
  paragraphs: ["Hello <b>Ada</b>,\nsee https://example.org/a?b=1&c=2."],
  about: {
    title: "PyFlames 3",
    facts: [
      { term: "When", detail: "Sunday", before: "Saturday" },
      { term: "Page", detail: "The event’s page", url: "https://example.org/events/3" },
    ],
  },
  act: { label: "See your RSVP", url: 'https://example.org/rsvp/"x' },
  closing: ["See you there."],
  footer: "You get this mail because you asked.",
  footerLink: { label: "No more of these", url: "https://example.org/stop" },
});

it("says everything in plain text, with every link", () => {
  expect(letter.text).toBe(`Hello <b>Ada</b>,
see https://example.org/a?b=1&c=2.

PyFlames 3
When: Sunday
  was: Saturday
Page: The event’s page, https://example.org/events/3

See your RSVP:
https://example.org/rsvp/"x

See you there.

-- 
You get this mail because you asked.
No more of these: https://example.org/stop`);
});

it("lets nothing that was typed become a tag or end an attribute", () => {
  expect(letter.html).toContain("Hello &lt;b&gt;Ada&lt;/b&gt;,<br>see ");
  expect(letter.html).toContain('href="https://example.org/rsvp/&quot;x"');
  expect(letter.html).toContain("Pie &amp; Fire");
});

it("lets addresses in a text lead where they say, without the full stop after them", () => {
  expect(letter.html).toContain('href="https://example.org/a?b=1&amp;c=2"');
  expect(letter.html).toContain("https://example.org/a?b=1&amp;c=2</a>.");
});
