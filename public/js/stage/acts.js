// What can be done on a stage, and what it comes to: the one rule of it, on the server and on every device. Each act names
// the talk it is about, so that one which arrives twice, or late, changes nothing that was not meant.

/**
 * @typedef {{ id: string, title: string, names: string[], givenAt: number | null, skippedAt: number | null }} Turn
 * @typedef {{ talkId: string, startedAt: number | null, pausedAt: number | null }} Clock
 * @typedef {{ talks: Turn[], clock: Clock | null }} Stage Times in milliseconds, by the server's clock
 * @typedef {"start" | "pause" | "reset" | "given" | "absent" | "recall" | "before" | "undo"} ActName
 * @typedef {{ act: ActName, talkId: string, otherId?: string }} Act `otherId`: before which talk it is put
 */

/** @type {readonly ActName[]} */
export const ACT_NAMES = ["start", "pause", "reset", "given", "absent", "recall", "before", "undo"];

/** @param {Turn} turn */
export const isUpcoming = ({ givenAt, skippedAt }) => givenAt === null && skippedAt === null;

/**
 * Who is on, or else who is called next; none when everybody was.
 * @param {Stage} stage
 */
export function currentOf({ talks, clock }) {
  const upcoming = talks.filter(isUpcoming);
  return upcoming.find(({ id }) => id === clock?.talkId && clock.startedAt !== null) ?? upcoming[0];
}

/**
 * The clock of whoever is on; none before it was started.
 * @param {Stage} stage
 */
export function clockOf(stage) {
  const { clock } = stage;
  return clock && clock.startedAt !== null && clock.talkId === currentOf(stage)?.id
    ? { startedAt: clock.startedAt, pausedAt: clock.pausedAt }
    : undefined;
}

/**
 * How long whoever is on has talked, in milliseconds.
 * @param {Stage} stage
 * @param {number} now
 */
export function elapsedAt(stage, now) {
  const clock = clockOf(stage);
  return clock ? Math.max(0, (clock.pausedAt ?? now) - clock.startedAt) : 0;
}

/**
 * Who comes after the current one.
 * @param {Stage} stage
 */
export function nextOf(stage) {
  const current = currentOf(stage);
  return stage.talks.find((turn) => isUpcoming(turn) && turn !== current);
}

/**
 * What undo takes back: the talk that was given or missed last.
 * @param {Stage} stage
 */
export function lastDone({ talks }) {
  const done = talks.filter((turn) => !isUpcoming(turn));
  return done.reduce(
    (/** @type {Turn | undefined} */ last, turn) => (last && doneAt(last) > doneAt(turn) ? last : turn),
    undefined,
  );
}

/** @param {Turn} turn */
const doneAt = ({ givenAt, skippedAt }) => givenAt ?? skippedAt ?? 0;

/**
 * The stage after an act; the same one where it has nothing to change any more.
 * @param {Stage} stage
 * @param {Act} act
 * @param {number} at When it was done.
 * @returns {Stage}
 */
export function withAct(stage, { act, talkId, otherId }, at) {
  const turn = stage.talks.find(({ id }) => id === talkId);
  if (!turn) return stage;
  const isCurrent = currentOf(stage) === turn;
  const clock = clockOf(stage);
  switch (act) {
    case "start":
      if (!isCurrent || (clock && clock.pausedAt === null)) return stage;
      return { ...stage, clock: { talkId, startedAt: at - elapsedAt(stage, at), pausedAt: null } };
    case "pause":
      if (!isCurrent || !clock || clock.pausedAt !== null) return stage;
      return { ...stage, clock: { talkId, startedAt: clock.startedAt, pausedAt: at } };
    case "reset":
      return isCurrent && clock ? { ...stage, clock: { talkId, startedAt: null, pausedAt: null } } : stage;
    // The clock is left as it is: whoever takes this back finds it running still.
    case "given":
      return isCurrent ? withTurn(stage, { ...turn, givenAt: at }) : stage;
    case "absent":
      return isUpcoming(turn) ? withTurn(stage, { ...turn, skippedAt: at }) : stage;
    case "recall":
      return turn.skippedAt === null ? stage : calledNext(stage, { ...turn, skippedAt: null });
    case "undo":
      return lastDone(stage) === turn ? calledAgain(stage, { ...turn, givenAt: null, skippedAt: null }) : stage;
    case "before":
      return putBefore(stage, talkId, otherId);
  }
}

/** @param {Stage} stage @param {Turn} turn @returns {Stage} */
function withTurn(stage, turn) {
  return { ...stage, talks: stage.talks.map((each) => (each.id === turn.id ? turn : each)) };
}

/**
 * Puts somebody before all who are to come, but never before whoever talks at this moment.
 * @param {Stage} stage
 * @param {Turn} turn
 * @returns {Stage}
 */
function calledNext(stage, turn) {
  const running = clockOf(stage) && currentOf(stage);
  const others = stage.talks.filter(({ id }) => id !== turn.id);
  const first = others.findIndex((each) => isUpcoming(each) && each !== running);
  return { ...stage, talks: others.toSpliced(first < 0 ? others.length : first, 0, turn) };
}

/**
 * Puts somebody back on the stage, with the clock they had where nobody started another since.
 * @param {Stage} stage
 * @param {Turn} turn
 * @returns {Stage}
 */
function calledAgain(stage, turn) {
  const clock = stage.clock?.talkId === turn.id ? stage.clock : null;
  const { talks } = calledNext({ ...stage, clock }, turn);
  return { talks, clock };
}

/** @param {Stage} stage @param {string} talkId @param {string} [otherId] @returns {Stage} */
function putBefore(stage, talkId, otherId) {
  const turn = stage.talks.find(({ id }) => id === talkId);
  const others = stage.talks.filter((each) => each !== turn);
  const place = others.findIndex(({ id }) => id === otherId);
  const other = others[place];
  if (!turn || !other || !isUpcoming(turn) || !isUpcoming(other)) return stage;
  // There already, with nobody but called talks between.
  const between = stage.talks.slice(stage.talks.indexOf(turn) + 1, stage.talks.indexOf(other));
  if (stage.talks.indexOf(turn) < stage.talks.indexOf(other) && !between.some(isUpcoming)) return stage;
  return { ...stage, talks: others.toSpliced(place, 0, turn) };
}
