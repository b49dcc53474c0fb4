import { type Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

/** After so long a form that anybody may send is taken: two seconds after it was drawn, and a little. */
export const DRAWN_MS = 2100;

/** A form of a page as a browser without scripts sees it: where it goes, and what it sends along unseen. */
export type ServedForm = { url: URL; hidden: [name: string, value: string][] };
export type FormAnswer = { status: number; location: string; milliseconds: number };

/** The form on this page that has a field of this name. */
export async function fetchForm(url: string, field: string): Promise<ServedForm> {
  const html = await (await fetch(url)).text();
  const form = html.match(/<form\b[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${field}"`));
  if (!form) throw new Error(`${url} has no form with a field ${field}`);
  const inputs = form.match(/<input\b[^>]*>/g) ?? [];
  const hidden = inputs
    .filter((input) => attribute(input, "type") === "hidden")
    .map((input): [string, string] => [attribute(input, "name"), attribute(input, "value")]);
  return { url: new URL(url), hidden };
}

/** Sends the form as a browser without scripts does, from an address of the network that a proxy reports. */
export function sendForm(form: ServedForm, typed: Record<string, string>, from: string, agent: Agent) {
  const boundary = "----hallway-bench";
  const fields = [...form.hidden, ...Object.entries(typed)];
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
  const began = performance.now();
  return new Promise<FormAnswer>((resolve, reject) => {
    const sending = request(form.url, {
      method: "POST",
      agent,
      headers: {
        "content-type": `multipart/form-data; boundary=${boundary}`,
        "content-length": body.length,
        origin: form.url.origin,
        "x-forwarded-for": from,
      },
    });
    sending.on("error", reject);
    sending.on("response", (response) => {
      response.resume();
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? "",
          milliseconds: performance.now() - began,
        }),
      );
    });
    sending.end(body);
  });
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
