import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, expect, test } from "@playwright/test";
import sharp from "sharp";
import { query } from "./support/database";
import { beginEvent, newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";

/** What a camera of 640 by 480 sees of a phone that shows this. */
async function photograph(shown: Buffer): Promise<Buffer> {
  const ticket = await sharp(shown).resize(400, 400).toBuffer();
  const paper = { width: 640, height: 480, channels: 3 as const, background: "white" };
  return sharp({ create: paper })
    .composite([{ input: ticket }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

test("a volunteer scans a ticket, twice, and one of another evening, and nothing is asked of other sites", async ({
  browser,
  baseURL,
}) => {
  const host = await plantOrganizer("organizer");
  const [tonight, another] = [await plantOpenEvent(host), await plantOpenEvent(host)];
  await query(`UPDATE "Event" SET attendability = 'in_person', "joinUrl" = NULL WHERE id = ANY($1)`, [
    [tonight.id, another.id],
  ]);
  const organizer = await browser.newContext();
  const page = await organizer.newPage();
  const [link, foreign] = [
    await rsvp(page, tonight.path, newGuest("Ada Lovelace")),
    await rsvp(page, another.path, newGuest("Grace Hopper")),
  ];
  const tickets: Buffer[] = [];
  for (const address of [link, foreign]) {
    await page.goto(address);
    tickets.push(await page.getByRole("img", { name: /code of your ticket/ }).screenshot());
  }
  await beginEvent(tonight.id);
  await signIn(organizer, host);
  await page.goto(`/organize/events/${tonight.id}/guests/door`);
  await page.getByRole("button", { name: "Open the door" }).click();
  await page.waitForURL(/\/door\//);

  const folder = mkdtempSync(path.join(tmpdir(), "hallway-camera-"));
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = tickets;
  for (const [shown, words] of [
    [first, "Is in."],
    [first, /Already in since \d\d:\d\d/],
    [second, "Not for tonight"],
  ] as const) {
    const film = path.join(folder, "camera.mjpeg");
    writeFileSync(film, await photograph(shown));
    const phone = await chromium.launch({
      executablePath: process.env.HALLWAY_BROWSER,
      args: [
        ...["--no-sandbox", "--disable-gpu", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"],
        `--use-file-for-fake-video-capture=${film}`,
      ],
    });
    const context = await phone.newContext({ baseURL });
    const asked: string[] = [];
    context.on("request", (request) => asked.push(new URL(request.url()).hostname));
    const door = await context.newPage();
    await door.goto(page.url());
    await door.getByRole("button", { name: "Scan tickets" }).click();
    await expect(door.getByRole("dialog").getByText(words)).toBeVisible({ timeout: 20_000 });
    expect(asked.filter((host) => host !== "localhost")).toEqual([]);
    await expect(async () => {
      expect(await query(`SELECT outcome FROM "Attendance" WHERE "eventId" = $1`, [tonight.id])).toHaveLength(1);
    }).toPass();
    await phone.close();
  }
  rmSync(folder, { recursive: true });
});
