import { expect, it } from "vitest";
import { FRAME_HOSTS } from "@/lib/platform/frame-hosts";
import { playerOf, siteOf } from "./embed-rules";

const UUID = "9c9de5e8-0a1e-484a-b099-e80766180a6d";
const YOUTUBE = "https://www.youtube-nocookie.com/embed/dNIMSys_M4k?autoplay=1&rel=0";

it.each([
  ["https://www.youtube.com/watch?v=dNIMSys_M4k", YOUTUBE],
  ["https://m.youtube.com/watch?list=x&v=dNIMSys_M4k", YOUTUBE],
  ["https://youtu.be/dNIMSys_M4k?t=1h2m3s", `${YOUTUBE}&start=3723`],
  ["https://youtu.be/dNIMSys_M4k?t=90", `${YOUTUBE}&start=90`],
  ["https://www.youtube.com/live/dNIMSys_M4k?si=abc", YOUTUBE],
  ["https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1"],
  ["https://vimeo.com/76979871/0a1b2c3d4e", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=0a1b2c3d4e"],
  ["https://media.ccc.de/v/37c3-1-opening", "https://media.ccc.de/v/37c3-1-opening/oembed"],
  [`https://framatube.org/videos/watch/${UUID}`, `https://framatube.org/videos/embed/${UUID}?autoplay=1&p2p=0`],
  [
    "https://docs.google.com/presentation/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit#slide=id.p",
    "https://docs.google.com/presentation/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/embed",
  ],
])("opens %s in its site's quiet player", (url, player) => {
  expect(playerOf(url)).toBe(player);
});

it.each([
  "https://speakerdeck.com/ada/koans",
  "https://example.org/koans.pdf",
  "https://youtube.com.evil.example/watch?v=dNIMSys_M4k",
  "https://www.youtube.com/watch?v=../../x",
  "https://www.youtube.com/@ada",
  "https://unknown-tube.example/videos/watch/9c9de5e8",
  "javascript:alert(1)",
  "",
])("leaves %j a link", (url) => {
  expect(playerOf(url)).toBeNull();
});

it("opens nothing that the pages' policy would not let in", () => {
  const all = [YOUTUBE, "https://vimeo.com/1", `https://tilvids.com/w/${UUID}`, "https://media.ccc.de/v/x"];
  for (const url of all) expect(FRAME_HOSTS).toContain(new URL(playerOf(url) ?? "https://none.example").hostname);
});

it("names a site as people say it", () => {
  expect(siteOf("https://www.youtube.com/watch?v=x")).toBe("youtube.com");
});
