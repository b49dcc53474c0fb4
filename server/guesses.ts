import { RateLimiterMemory } from "rate-limiter-flexible";

/**
 * Links that lead nowhere which one network may try. Nobody guesses 256 bits; this is to have no work with whoever
 * tries.
 */
const WRONG_LINKS = 100;
const WINDOW_SECONDS = 10 * 60;

/** Counts, by who asks, the secret addresses that turned out to be nobody's. */
export class Guesses {
  private readonly wrong = new RateLimiterMemory({ points: WRONG_LINKS, duration: WINDOW_SECONDS });

  async isSpent(client: string): Promise<boolean> {
    return (await this.wrong.get(client))?.remainingPoints === 0;
  }

  async count(client: string, status: number): Promise<void> {
    if (status === 404) await this.wrong.penalty(client);
  }
}
