import "server-only";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { settings } from "./env";

/** Where files live that people gave us. A folder today; the interface is small enough to be a bucket one day. */
export type Storage = {
  /** Keeps the bytes under this name. A reader sees the whole file or none. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  find(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes every file whose name starts like this. */
  removeAll(prefix: string): Promise<void>;
};

// Names become paths: no separator, no leading dot.
const NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?$/;

/** A folder of files, made when the first one is kept. */
export function folderStorage(folder: string): Storage {
  const fileOf = (name: string) => {
    if (!NAME.test(name)) throw new Error(`not a name for a stored file: ${JSON.stringify(name)}`);
    return path.join(folder, name);
  };
  return {
    async put(name, bytes) {
      const file = fileOf(name);
      const unfinished = `${file}.unfinished`;
      await mkdir(folder, { recursive: true });
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    },
    async find(name) {
      try {
        return new Uint8Array(await readFile(fileOf(name)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async removeAll(prefix) {
      if (!NAME.test(prefix)) throw new Error(`not the start of stored names: ${JSON.stringify(prefix)}`);
      const names = await readdir(folder).catch((error) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const doomed = names.filter((name) => name.startsWith(prefix));
      await Promise.all(doomed.map((name) => rm(path.join(folder, name), { force: true })));
    },
  };
}

/** The pictures of this installation. */
export function pictureStorage(): Storage {
  return folderStorage(path.join(settings().HALLWAY_DATA, "pictures"));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
