import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { folderStorage } from "./storage";

const newFolder = () => mkdtemp(path.join(tmpdir(), "hallway-storage-"));

it("gives back what was put, and null for what never was", async () => {
  const storage = folderStorage(path.join(await newFolder(), "made", "on", "demand"));
  expect(await storage.find("a.webp")).toBeNull();
  await storage.put("a.webp", new Uint8Array([1, 2, 3]));
  expect(await storage.find("a.webp")).toEqual(new Uint8Array([1, 2, 3]));
});

it("removes everything that begins alike, and nothing else", async () => {
  const folder = await newFolder();
  const storage = folderStorage(folder);
  for (const name of ["a-640.webp", "a.jpg", "b.jpg"]) await storage.put(name, new Uint8Array([0]));
  await storage.removeAll("a");
  expect(await readdir(folder)).toEqual(["b.jpg"]);
});

it("lets no name lead out of its folder", async () => {
  const storage = folderStorage(await newFolder());
  for (const name of ["../a.jpg", "a/b.jpg", ".hidden", "", "/etc/passwd", "a\0.jpg"]) {
    await expect(storage.find(name)).rejects.toThrow("not a name");
    await expect(storage.put(name, new Uint8Array())).rejects.toThrow("not a name");
  }
  await expect(storage.removeAll("")).rejects.toThrow("not the start");
});
