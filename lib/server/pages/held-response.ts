import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { innerHeaders } from '@/lib/vocabulary/inner-headers';
import { isRendered } from './is-rendered';
import { NullSocket } from './null-socket';

/** In bytes: what is written ahead of a slow reader where nothing is to be kept. */
const writtenAhead = 64 * 1024;

type Done = (error?: Error | null) => void;

/**
 * An answer that Next writes and nobody is sent yet. A page is held until it is whole. Anything else may be read from
 * `body` as it is written, and is kept besides while it is no longer than `mostBytes`.
 */
export class HeldResponse extends ServerResponse {
  /** Resolves once status and headers are known; rejects where the answer breaks off before that. */
  readonly begun: Promise<void>;
  /** What was written, once all of it is; `null` where it is too long to be kept. Rejects where it breaks off. */
  readonly whole: Promise<Buffer | null>;
  /** What is written, where it is no page. */
  readonly body: Readable;
  #isBegun = false;
  #isRendered = false;
  #isWaitedFor = false;
  #kept: Buffer[] | null = [];
  #keptBytes = 0;
  #begin: () => void = () => {};
  #end: (whole: Buffer | null) => void = () => {};

  constructor(
    request: IncomingMessage,
    readonly mostBytes: number,
  ) {
    super(request);
    const readOn = () => this.#readOn();
    this.body = new Readable({ highWaterMark: Math.max(mostBytes, writtenAhead), read: readOn });
    // Whoever reads it may go away while others wait for the whole.
    this.body.on('close', readOn).on('error', () => {});
    let breakOff = (_: Error) => {};
    const brokenOff = new Promise<never>((_, reject) => {
      breakOff = reject;
    });
    const begun = new Promise<void>((resolve) => {
      this.#begin = resolve;
    });
    const whole = new Promise<Buffer | null>((resolve) => {
      this.#end = resolve;
    });
    this.begun = Promise.race([begun, brokenOff]);
    this.whole = Promise.race([whole, brokenOff]);
    // Not everybody asks for both.
    this.begun.catch(() => {});
    this.whole.catch(() => {});
    this.once('close', () => {
      breakOff(new Error('The answer broke off.'));
      // What is written to its end may still be waiting for its reader.
      if (!this.writableEnded) this.body.destroy();
    });
    this.once('finish', () => this.destroy());
    this.assignSocket(new NullSocket());
  }

  /** Whether the answer is a page or a part of one, which is not sent before it is whole. */
  get isRendered(): boolean {
    return this.#isRendered;
  }

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    const given = typeof reason === 'object' ? reason : (headers ?? {});
    // Node forgets headers that are only written: here they are asked for later.
    const pairs = Array.isArray(given)
      ? given.flatMap((name, at) => (at % 2 === 0 ? [[String(name), given[at + 1]] as const] : []))
      : Object.entries(given);
    for (const [name, value] of pairs) if (value !== undefined) this.setHeader(name, value);
    if (this.hasHeader(innerHeaders.isGzip)) {
      this.removeHeader(innerHeaders.isGzip);
      this.setHeader('content-encoding', 'gzip');
    }
    return super.writeHead(status);
  }

  override flushHeaders(): void {
    super.flushHeaders();
    this.#start();
  }

  override write(chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#start();
    const isTaken = this.#take(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength),
    );
    const call = typeof encoding === 'function' ? encoding : done;
    if (call) process.nextTick(call);
    return isTaken;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.writableEnded) return this;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
      this.write(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
    }
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#start();
    if (!this.body.destroyed) this.body.push(null);
    this.#end(this.#kept && Buffer.concat(this.#kept));
    const call = [chunk, encoding, done].find((given) => typeof given === 'function');
    return super.end(call as (() => void) | undefined);
  }

  #start(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    this.#isRendered = isRendered(this.getHeader('content-type'));
    this.#begin();
  }

  /** Whether more may be written at once. */
  #take(bytes: Buffer): boolean {
    if (bytes.length === 0) return true;
    this.#keptBytes += bytes.length;
    if (!this.#isRendered && this.#kept && this.#keptBytes > this.mostBytes) {
      this.#kept = null;
      this.#end(null);
    }
    this.#kept?.push(bytes);
    if (this.#isRendered || this.body.destroyed) return true;
    const isTaken = this.body.push(bytes);
    this.#isWaitedFor ||= !isTaken;
    return isTaken;
  }

  #readOn(): void {
    if (!this.#isWaitedFor) return;
    this.#isWaitedFor = false;
    this.emit('drain');
  }
}
