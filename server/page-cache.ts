import type { Page } from "./page";

type Kept = { page: Page; until: number };
type Options = { maxBytes: number; maxAgeMs: number; now?: () => number };

/**
 * Whole public pages in memory, the least recently asked for going first. They are dropped all at once when anything
 * public changes; a page whose rendering began before that is never kept, nor handed to somebody who asked after it.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>();
  private readonly rendering = new Map<string, Promise<Page>>();
  private bytes = 0;
  private generation = 0;
  private isPaused = false;
  private readonly options: Required<Options>;

  constructor(options: Options) {
    this.options = { now: Date.now, ...options };
  }

  find(address: string): Page | undefined {
    const kept = this.kept.get(address);
    if (!kept) return undefined;
    this.kept.delete(address);
    if (kept.until <= this.options.now()) {
      this.bytes -= kept.page.bytes;
      return undefined;
    }
    this.kept.set(address, kept); // last in the map is last to go
    return kept.page;
  }

  /** Renders a page, once for all who ask for it meanwhile, and keeps it where that is right. */
  fill(address: string, render: () => Promise<Page>): Promise<Page> {
    const shared = this.rendering.get(address);
    if (shared) return shared;
    const began = this.generation;
    const page = render()
      .then((rendered) => {
        if (began === this.generation && isKeepable(rendered)) this.keep(address, rendered);
        return rendered;
      })
      .finally(() => {
        if (this.rendering.get(address) === page) this.rendering.delete(address);
      });
    this.rendering.set(address, page);
    return page;
  }

  /** Something public changed: nothing rendered until now is shown again. */
  drop(): void {
    this.generation++;
    this.kept.clear();
    this.rendering.clear();
    this.bytes = 0;
  }

  /** While changes cannot be heard of, nothing is kept. */
  pause(): void {
    this.isPaused = true;
    this.drop();
  }

  resume(): void {
    this.isPaused = false;
    this.drop();
  }

  private keep(address: string, page: Page): void {
    if (this.isPaused || page.bytes > this.options.maxBytes) return;
    this.kept.set(address, { page, until: this.options.now() + this.options.maxAgeMs });
    this.bytes += page.bytes;
    for (const [oldest, { page: leaving }] of this.kept) {
      if (this.bytes <= this.options.maxBytes) break;
      this.kept.delete(oldest);
      this.bytes -= leaving.bytes;
    }
  }
}

const KEEPABLE_TYPE = /^(?:text\/|image\/|application\/(?:[\w.-]+\+)?(?:xml|json))/;

function isKeepable({ status, headers }: Page): boolean {
  return status === 200 && headers["set-cookie"] === undefined && KEEPABLE_TYPE.test(String(headers["content-type"]));
}
