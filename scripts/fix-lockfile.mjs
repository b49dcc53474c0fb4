// Adds to package-lock.json the optional packages of other platforms that a partial npm mirror left out. `npm ci`
// refuses a lock in which an optional dependency is not listed at all. Run it after every change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = [];

for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const top = `node_modules/${name}`;
    const isExact = /^\d/.test(version);
    if (!isExact || lock.packages[top] || lock.packages[`${at}/${top}`]) continue;
    const os = /darwin|win32|linux|android|freebsd|openbsd|sunos|aix|netbsd/.exec(name)?.[0];
    const cpu = /arm64|x64|ia32|wasm32|arm/.exec(name)?.[0];
    lock.packages[top] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "the lockfile lists every platform" : `added ${added.join(", ")}`);
