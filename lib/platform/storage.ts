import "server-only";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { bucketStorage } from "./bucket-storage";
import { settings } from "./env";
import { checkStoredName } from "./stored-name";

/** Where files live that people gave us: a folder here, or a bucket somewhere. */
export type Storage = {
  /** Keeps the bytes under this name. A reader sees the whole file or none. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  find(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes every file whose name starts like this. */
  removeAll(prefix: string): Promise<void>;
  /** Every file that is kept, and since when. */
  list(): Promise<{ name: string; keptAt: Date }[]>;
};

const UNFINISHED = ".unfinished";

/** A folder of files, made when the first one is kept. */
export function folderStorage(folder: string): Storage {
  const fileOf = (name: string) => path.join(folder, checkStoredName(name));
  const names = () =>
    readdir(folder).catch((error) => {
      if (isMissing(error)) return [];
      throw error;
    });
  return {
    async put(name, bytes) {
      const file = fileOf(name);
      const unfinished = `${file}${UNFINISHED}`;
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
      checkStoredName(prefix);
      const doomed = (await names()).filter((name) => name.startsWith(prefix));
      await Promise.all(doomed.map((name) => rm(path.join(folder, name), { force: true })));
    },
    async list() {
      const kept = (await names()).filter((name) => !name.endsWith(UNFINISHED));
      return Promise.all(kept.map(async (name) => ({ name, keptAt: (await stat(fileOf(name))).mtime })));
    },
  };
}

/** The pictures of this installation: in its bucket if it has one, else beside its database. */
export function pictureStorage(): Storage {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, HALLWAY_DATA } = settings();
  if (!S3_ENDPOINT) return folderStorage(path.join(HALLWAY_DATA, "pictures"));
  return bucketStorage({
    endpoint: S3_ENDPOINT,
    name: S3_BUCKET ?? "",
    region: S3_REGION,
    keyId: S3_ACCESS_KEY_ID ?? "",
    secretKey: S3_SECRET_ACCESS_KEY ?? "",
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
