// One line for each step of a start.

/**
 * Prints what is being done and, when it is done, how long it took.
 * @template Result
 * @param {string} what
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(what, work) {
  const began = performance.now();
  process.stdout.write(`  ${what} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(began)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

function seconds(/** @type {number} */ began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
