import type { APIResponse, Page } from "@playwright/test";

/** Does what sends a form, and answers what sends the very same bytes again, as a program or a broken proxy would. */
export async function replayOf(page: Page, send: () => Promise<void>): Promise<() => Promise<APIResponse>> {
  const posts: (() => Promise<APIResponse>)[] = [];
  page.on("request", (request) => {
    if (request.method() !== "POST") return;
    const { "content-type": type = "", origin = "" } = request.headers();
    const data = request.postDataBuffer() ?? Buffer.alloc(0);
    posts.push(() =>
      page.request.post(request.url(), { data, headers: { "content-type": type, origin }, maxRedirects: 0 }),
    );
  });
  await send();
  const last = posts.at(-1);
  if (!last) throw new Error("nothing was sent");
  return last;
}
