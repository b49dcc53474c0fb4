import "server-only";

/** RSVP transactions that may hold a connection at the same time. The rest of the pool is for readers. */
const AT_ONCE = 4;

let running = 0;
const waitingForConnection: (() => void)[] = [];
const lastInLine = new Map<string, Promise<unknown>>();

/**
 * Runs `work` after everything that entered the line of this event before. They would queue for the same row in the
 * database anyway, but there each would hold a connection while it waits.
 */
export function inLine<Result>(eventId: string, work: () => Promise<Result>): Promise<Result> {
  const before = lastInLine.get(eventId) ?? Promise.resolve();
  const mine = before.then(() => withConnection(work));
  const settled = mine.then(
    () => undefined,
    () => undefined,
  );
  lastInLine.set(eventId, settled);
  settled.then(() => {
    if (lastInLine.get(eventId) === settled) lastInLine.delete(eventId);
  });
  return mine;
}

async function withConnection<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waitingForConnection.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waitingForConnection.shift();
    if (next) next();
    else running -= 1;
  }
}

type Waiting<Request, Answer> = {
  request: Request;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
};

/**
 * Gathers requests for the same event: while one transaction runs, those that arrive wait and go together in the next.
 * `write` answers them in order. When a batch fails, each of its requests is tried alone, so that one which cannot be
 * written does not take the others with it.
 */
export function gather<Request, Answer>(
  write: (eventId: string, requests: Request[]) => Promise<Answer[]>,
  largest: number,
): (eventId: string, request: Request) => Promise<Answer> {
  const arrived = new Map<string, Waiting<Request, Answer>[]>();

  async function writeArrived(eventId: string): Promise<void> {
    const all = arrived.get(eventId) ?? [];
    const batch = all.splice(0, largest);
    if (all.length === 0) arrived.delete(eventId);
    else inLine(eventId, () => writeArrived(eventId));
    try {
      await answerAll(eventId, batch);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await answerAll(eventId, [one]).catch(one.reject);
    }
  }

  async function answerAll(eventId: string, batch: Waiting<Request, Answer>[]): Promise<void> {
    const answers = await write(
      eventId,
      batch.map(({ request }) => request),
    );
    for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer);
  }

  return (eventId, request) =>
    new Promise((resolve, reject) => {
      const waiting = arrived.get(eventId);
      if (waiting) {
        waiting.push({ request, resolve, reject });
        return;
      }
      arrived.set(eventId, [{ request, resolve, reject }]);
      inLine(eventId, () => writeArrived(eventId));
    });
}
