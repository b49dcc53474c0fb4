import "server-only";
import { S3mini } from "s3mini";
import type { Storage } from "./storage";
import { checkStoredName } from "./stored-name";

export type Bucket = { endpoint: string; name: string; region: string; keyId: string; secretKey: string };

/** No picture of ours takes a store longer than this. */
const PATIENCE_MS = 30_000;

/** A bucket of any store that speaks S3: one's own, or a provider's. */
export function bucketStorage({ endpoint, name: bucket, region, keyId, secretKey }: Bucket): Storage {
  const store = new S3mini({
    endpoint: `${endpoint.replace(/\/+$/, "")}/${bucket}`,
    region,
    accessKeyId: keyId,
    secretAccessKey: secretKey,
    requestAbortTimeout: PATIENCE_MS,
  });
  const list = async (prefix: string) => (await store.listObjects("/", prefix)) ?? [];
  return {
    async put(name, bytes) {
      await store.putObject(checkStoredName(name), Buffer.from(bytes), typeOf(name));
    },
    async find(name) {
      const kept = await store.getObjectArrayBuffer(checkStoredName(name));
      return kept && new Uint8Array(kept);
    },
    async removeAll(prefix) {
      const doomed = await list(checkStoredName(prefix));
      await Promise.all(doomed.map(({ Key }) => store.deleteObject(Key)));
    },
    async list() {
      const kept = await list("");
      return kept.map(({ Key, LastModified }) => ({ name: Key, keptAt: new Date(LastModified) }));
    },
  };
}

function typeOf(name: string): string {
  return name.endsWith(".webp") ? "image/webp" : "image/jpeg";
}
