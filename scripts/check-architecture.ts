import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { complaintsAbout } from "./architecture";

const ROOMS = ["app", "components", "lib", "server", "prisma/demo", "e2e", "scripts"];
const ENDINGS = ["", ".ts", ".tsx", ".mjs"];

const files = ROOMS.filter((room) => existsSync(room)).flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(room, name))
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name)),
);

let wrong = 0;
for (const file of files.sort()) {
  const resolve = (specifier: string) => {
    if (!/^(?:@\/|\.)/.test(specifier)) return specifier;
    const base = specifier.startsWith("@/") ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier);
    return ENDINGS.map((ending) => base + ending).find((name) => path.extname(name) !== "" && existsSync(name)) ?? base;
  };
  for (const complaint of complaintsAbout(file, readFileSync(file, "utf8"), resolve)) {
    console.error(`${file}: ${complaint}`);
    wrong++;
  }
}
process.exit(wrong === 0 ? 0 : 1);
