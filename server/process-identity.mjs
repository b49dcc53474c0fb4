// Tells one process from a later one with the same number.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What only this process with this number has: when it began. Undefined when there is no such process, or only the
 * remains of one that nobody has collected yet.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function identityOf(pid) {
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

/** The command line of a process, its parts separated by spaces; empty when there is none. */
export function commandOf(/** @type {number} */ pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

function fromProc(/** @type {number} */ pid) {
  try {
    // The name in parentheses may hold anything; the state is the first field after it, the start time the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

function fromPs(/** @type {number} */ pid) {
  try {
    const [state, ...started] = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
    return !state || state.startsWith("Z") ? undefined : started.join(" ");
  } catch {
    return undefined;
  }
}
