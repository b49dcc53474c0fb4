import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { acceptedEncoding, type Encoding, encode } from "./encodings";

type Variant = { body: Buffer; etag: string; head: OutgoingHttpHeaders };

/** Below this, compressing an answer makes it no smaller on the wire. */
const SMALLEST_COMPRESSED = 512;

/** A whole answer, ready to be sent to anybody any number of times. */
export class Page {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  private readonly variants = new Map<Encoding, Variant>();

  constructor(status: number, headers: OutgoingHttpHeaders, body: Buffer) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** What it takes in memory, its compressed forms included. */
  get bytes(): number {
    return this.body.byteLength * 1.5 + 1024;
  }

  send(request: IncomingMessage, response: ServerResponse): void {
    const isWorthIt = this.body.byteLength >= SMALLEST_COMPRESSED;
    const variant = this.variant(isWorthIt ? acceptedEncoding(request.headers["accept-encoding"]) : "identity");
    const seen = request.headers["if-none-match"];
    if (seen !== undefined && this.status === 200 && namesEtag(seen, variant.etag)) {
      const { "content-length": _length, ...head } = variant.head;
      response.writeHead(304, head).end();
      return;
    }
    response.writeHead(this.status, variant.head);
    if (request.method === "HEAD") response.end();
    else response.end(variant.body);
  }

  /** Compressed when somebody first asks for it, and once. */
  private variant(encoding: Encoding): Variant {
    const made = this.variants.get(encoding) ?? this.make(encoding);
    this.variants.set(encoding, made);
    return made;
  }

  private make(encoding: Encoding): Variant {
    const body = encode(this.body, encoding);
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    const head: OutgoingHttpHeaders = {
      ...this.headers,
      vary: "Accept-Encoding",
      etag: etag,
      ...(encoding !== "identity" && { "content-encoding": encoding }),
      "content-length": body.byteLength,
    };
    return { body, etag, head };
  }
}

function namesEtag(header: string, etag: string): boolean {
  return header === etag || header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
