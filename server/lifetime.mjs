// The life of this process: what was started is stopped in the opposite order, once, whatever ends it.

/** Requests in flight, jobs and the database have this long before the process ends anyway. */
const PATIENCE_MS = 14_000;

/** @type {(() => unknown)[]} */
const steps = [];
/** @type {Promise<never> | undefined} */
let stopping;

export const lifetime = {
  /** From now on a signal, or the death of the npm that started us, ends this process in order. */
  begin() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void lifetime.stop(0));
    process.on("uncaughtException", (error) => {
      console.error(error);
      void lifetime.stop(1);
    });
    watchParent();
  },

  /** Adds a step that undoes what was just done. */
  onStop(/** @type {() => unknown} */ step) {
    steps.push(step);
  },

  get isStopping() {
    return stopping !== undefined;
  },

  /** Undoes every step, latest first, and ends the process. Answers never. */
  stop(/** @type {number} */ code) {
    stopping ??= undoAll(code);
    return stopping;
  },
};

/** @returns {Promise<never>} */
async function undoAll(/** @type {number} */ code) {
  const deadline = setTimeout(() => process.exit(code), PATIENCE_MS);
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
  clearTimeout(deadline);
  return process.exit(code);
}

/**
 * The npm that started us. Killed, it cannot pass that on; left alone, we would keep the port and the data folder of a
 * start that nobody sees. Without npm in between, outliving one's parent is a normal thing to do.
 */
export function watchedParent() {
  return process.env.npm_lifecycle_event ? process.ppid : undefined;
}

function watchParent() {
  const parent = watchedParent();
  if (parent === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent) void lifetime.stop(0);
  }, 500).unref();
}
