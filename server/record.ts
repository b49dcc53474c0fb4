import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A whole answer. Names of headers are in lower case. */
export type Recording = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** How long one answer may take. A page that hangs must not hold everybody who asks for it. */
const PATIENCE_MS = 30_000;
/** A picture may take minutes on its way here from a phone. As long as node itself waits for a whole request. */
const FORM_PATIENCE_MS = 300_000;

/** Lets Next answer a request, and keeps what it says instead of sending it. */
export function record(handle: Handle, request: IncomingMessage): Promise<Recording> {
  const response = new RecordedResponse(request);
  const { method, url = "/" } = request;
  const patience = method === "GET" || method === "HEAD" ? PATIENCE_MS : FORM_PATIENCE_MS;
  // What follows in the address may be the secret of somebody's link, and this ends up in a log.
  const part = `/${url.split(/[/?]/)[1]}`;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${method} below ${part} took too long`)), patience);
    response.once("finish", () => {
      clearTimeout(timer);
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: response.said });
    });
    handle(request, response).catch((error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

/** A response to nobody that remembers its body. */
class RecordedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(makeSink());
  }

  get said(): Buffer {
    return Buffer.concat(this.chunks);
  }

  override write(chunk: unknown, ...rest: never[]): boolean {
    this.remember(chunk, rest[0]);
    super.write(chunk, ...rest);
    // Nobody would ever emit "drain" here: whoever waited for it would wait for ever.
    return true;
  }

  override end(...args: never[]): this {
    this.remember(args[0], args[1]);
    return super.end(...args);
  }

  private remember(chunk: unknown, encoding: unknown): void {
    if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
    if (typeof chunk !== "string") return;
    this.chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
  }
}

/** A connection that leads nowhere and takes everything at once. */
function makeSink(): Socket {
  const sink = new Socket();
  sink._write = (_chunk, _encoding, done) => done();
  sink._writev = (_chunks, done) => done();
  return sink;
}
