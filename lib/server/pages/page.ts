import type { OutgoingHttpHeaders } from 'node:http';
import { type Encoding, encodings } from './accepted-encoding';
import { compress } from './compress';
import { isCompressible } from './is-compressible';
import { isGzip } from './is-gzip';

/** In bytes: what is shorter fits a network packet as it is. */
const leastCompressed = 1000;

interface PageParts {
  readonly status: number;
  /** Names in small letters; without those that say how the body is packed or how long it is. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** What is packed already. */
  readonly packed?: ReadonlyMap<Encoding, Buffer>;
}

/** A whole answer, as it is sent to everybody who asks the same: packed once for each encoding, when it is first wanted. */
export class Page {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  readonly #packed: Map<Encoding, Promise<Buffer>>;

  constructor({ status, headers, body, packed = new Map() }: PageParts) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.#packed = new Map([...packed].map(([encoding, bytes]) => [encoding, Promise.resolve(bytes)]));
  }

  /** Whether it differs with `Accept-Encoding`. */
  get isPacked(): boolean {
    const { 'content-type': mediaType, 'content-encoding': already } = this.headers;
    return already === undefined && this.body.length >= leastCompressed && isCompressible(String(mediaType ?? ''));
  }

  /** Whether it is gzip as it is, and unpacked for who takes none. */
  get isGzip(): boolean {
    return isGzip(this.headers['content-encoding']);
  }

  get etag(): string | null {
    const { etag } = this.headers;
    return typeof etag === 'string' ? etag : null;
  }

  /** In bytes: what it takes in memory once it is packed in every way, no less. */
  get size(): number {
    const headers = 500 + JSON.stringify(this.headers).length;
    return headers + this.body.length * (this.isPacked ? 1 + encodings.length / 2 : 1);
  }

  packed(encoding: Encoding): Promise<Buffer> {
    const known = this.#packed.get(encoding);
    if (known !== undefined) return known;
    const packing = compress(this.body, encoding);
    this.#packed.set(encoding, packing);
    packing.catch(() => this.#packed.delete(encoding));
    return packing;
  }
}
