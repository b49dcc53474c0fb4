import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bucketStorage } from "./bucket-storage";
import { folderStorage, type Storage } from "./storage";

const newFolder = () => mkdtemp(path.join(tmpdir(), "hallway-storage-"));
const bytes = (...values: number[]) => new Uint8Array(values);

/** What every place to keep files promises, whichever it is. */
function keepsItsPromises(open: () => Promise<Storage>) {
  it("gives back what was put, and null for what never was", async () => {
    const storage = await open();
    expect(await storage.find("a.webp")).toBeNull();
    await storage.put("a.webp", bytes(1, 2, 3));
    expect(await storage.find("a.webp")).toEqual(bytes(1, 2, 3));
    await storage.put("a.webp", bytes(4));
    expect(await storage.find("a.webp")).toEqual(bytes(4));
  });

  it("removes everything that begins alike, and nothing else", async () => {
    const storage = await open();
    for (const name of ["b-640.webp", "b.jpg", "c.jpg"]) await storage.put(name, bytes(0));
    await storage.removeAll("b");
    await storage.removeAll("never-was");
    expect(await storage.find("b-640.webp")).toBeNull();
    expect(await storage.find("b.jpg")).toBeNull();
    expect(await storage.find("c.jpg")).toEqual(bytes(0));
  });

  it("lists what it keeps, and since when", async () => {
    const storage = await open();
    const before = Date.now() - 5000;
    await storage.put("d-640.webp", bytes(0));
    const kept = (await storage.list()).find(({ name }) => name === "d-640.webp");
    expect(kept?.keptAt.getTime()).toBeGreaterThan(before);
    expect(kept?.keptAt.getTime()).toBeLessThan(Date.now() + 5000);
  });

  it("lets no name lead elsewhere", async () => {
    const storage = await open();
    for (const name of ["../a.jpg", "a/b.jpg", ".hidden", "", "/etc/passwd", "a\0.jpg"]) {
      await expect(storage.find(name)).rejects.toThrow("not a name");
      await expect(storage.put(name, bytes())).rejects.toThrow("not a name");
      await expect(storage.removeAll(name)).rejects.toThrow("not a name");
    }
  });
}

describe("a folder", () => {
  keepsItsPromises(async () => folderStorage(path.join(await newFolder(), "made", "on", "demand")));

  it("is empty before the first file, and takes no half of one for a file", async () => {
    const folder = await newFolder();
    expect(await folderStorage(path.join(folder, "never made")).list()).toEqual([]);
    await writeFile(path.join(folder, "a.jpg.unfinished"), "half");
    expect(await folderStorage(folder).list()).toEqual([]);
  });
});

describe("a bucket", () => {
  let server: S3rver;
  let port = 0;
  const open = (keyId = "S3RVER", endpoint = `http://127.0.0.1:${port}/`) =>
    bucketStorage({ endpoint, name: "pictures", region: "us-east-1", keyId, secretKey: "S3RVER" });

  beforeAll(async () => {
    server = new S3rver({
      port: 0,
      address: "127.0.0.1",
      silent: true,
      directory: await newFolder(),
      configureBuckets: [{ name: "pictures", configs: [] }],
    });
    ({ port } = await server.run());
  });
  afterAll(() => server.close());

  keepsItsPromises(async () => open());

  it("lists more than one answer holds", async () => {
    const names = Array.from({ length: 130 }, (_, place) => `many-${place}.jpg`);
    await Promise.all(names.map((name) => open().put(name, bytes(0))));
    expect((await open().list()).filter(({ name }) => name.startsWith("many-"))).toHaveLength(130);
    await open().removeAll("many");
    expect((await open().list()).filter(({ name }) => name.startsWith("many-"))).toEqual([]);
  });

  it("says so where its key is wrong or nobody answers: a picture that is out of reach is not one that never was", async () => {
    await expect(open("somebody else").find("a.webp")).rejects.toThrow();
    await expect(open("S3RVER", "http://127.0.0.1:1/").find("a.webp")).rejects.toThrow();
  });
});
