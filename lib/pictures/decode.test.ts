import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { type DrawnPicture, drawPicture } from "./decode";
import { MAX_UPLOAD_BYTES } from "./schema";

const plain = (width: number, height: number, background = "#336699") =>
  sharp({ create: { width, height, channels: 3, background } });

async function drawn(upload: Uint8Array): Promise<DrawnPicture> {
  const outcome = await drawPicture(upload);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.picture;
}

function fileOf(picture: DrawnPicture, suffix: string): Buffer {
  const file = picture.files.find((candidate) => candidate.suffix === suffix);
  if (!file) throw new Error(`no ${suffix} among ${picture.files.map((one) => one.suffix)}`);
  return file.bytes;
}

/** A PNG that says it is this large and holds almost nothing. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("drawPicture", () => {
  it("keeps a large picture at every width, as WebP, with a JPEG beside", async () => {
    const picture = await drawn(await plain(3000, 1500).jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 1920, height: 960 });
    expect(picture.files.map((file) => file.suffix)).toEqual(["-640.webp", "-1280.webp", "-1920.webp", ".jpg"]);
    expect(await sharp(fileOf(picture, "-640.webp")).metadata()).toMatchObject({
      format: "webp",
      width: 640,
      height: 320,
    });
    expect(await sharp(fileOf(picture, ".jpg")).metadata()).toMatchObject({ format: "jpeg", width: 1200 });
  });

  it("never blows a small picture up", async () => {
    const picture = await drawn(await plain(300, 200).png().toBuffer());
    expect(picture).toMatchObject({ width: 300, height: 200 });
    expect(await sharp(fileOf(picture, "-300.webp")).metadata()).toMatchObject({ width: 300 });
  });

  it("forgets where and with what the picture was taken", async () => {
    const upload = await plain(800, 600)
      .withExif({
        IFD0: { Make: "Phone", Copyright: "somebody" },
        IFD3: {
          GPSLatitudeRef: "N",
          GPSLatitude: "12/1 58/1 0/1",
          GPSLongitudeRef: "E",
          GPSLongitude: "77/1 35/1 0/1",
        },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(upload).metadata()).exif).toBeDefined();
    for (const file of (await drawn(upload)).files) {
      const { exif, xmp, iptc, comments } = await sharp(file.bytes).metadata();
      expect([exif, xmp, iptc, comments]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it("turns a picture upright that only said which side is up", async () => {
    const red = await plain(400, 100, "#ff0000").png().toBuffer();
    const lying = await plain(400, 200, "#0000ff")
      .composite([{ input: red, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const picture = await drawn(lying);
    expect(picture).toMatchObject({ width: 200, height: 400 });
    const { data, info } = await sharp(fileOf(picture, ".jpg")).raw().toBuffer({ resolveWithObject: true });
    const redAt = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
    expect(redAt(180, 200)).toBeGreaterThan(200);
    expect(redAt(20, 200)).toBeLessThan(60);
  });

  it("drops whatever follows the picture in the file", async () => {
    const upload = Buffer.concat([await plain(300, 200).jpeg().toBuffer(), Buffer.from("a secret behind the picture")]);
    for (const file of (await drawn(upload)).files) expect(file.bytes.includes("secret")).toBe(false);
  });

  it("refuses an SVG, whatever it is called", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await drawPicture(svg)).toMatchObject({ ok: false, reason: "not-a-picture" });
  });

  it("refuses a picture that is also a page or an archive", async () => {
    const jpeg = await plain(300, 200).jpeg().toBuffer();
    const withPage = Buffer.concat([jpeg, Buffer.from("<script>alert(document.domain)</script>")]);
    const withArchive = Buffer.concat([jpeg, Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1")]);
    expect(await drawPicture(withPage)).toMatchObject({ ok: false, reason: "polyglot" });
    expect(await drawPicture(withArchive)).toMatchObject({ ok: false, reason: "polyglot" });
  });

  it("refuses a few bytes that would unfold to a giant", async () => {
    expect(await drawPicture(bomb(30_000, 30_000))).toMatchObject({ ok: false, reason: "too-large" });
    expect(await drawPicture(bomb(9000, 9000))).toMatchObject({ ok: false, reason: "too-large" });
  });

  it("refuses a file that is too heavy or cut off", async () => {
    expect(await drawPicture(new Uint8Array(MAX_UPLOAD_BYTES + 1))).toMatchObject({ ok: false, reason: "too-heavy" });
    const half = (await plain(800, 600).jpeg().toBuffer()).subarray(0, 900);
    expect(await drawPicture(half)).toMatchObject({ ok: false, reason: "broken" });
    expect(await drawPicture(Buffer.from("\xff\xd8\xff\xe0 not really", "latin1"))).toMatchObject({
      ok: false,
      reason: "broken",
    });
  });
});
