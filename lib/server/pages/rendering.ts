import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handle } from '@/lib/server/handle';
import { finishPage } from './finish-page';
import { HeldResponse } from './held-response';
import type { Page } from './page';

interface Rendered {
  readonly next: Handle;
  readonly request: IncomingMessage;
  /** In bytes: what is longer, and no page, is streamed and not kept. */
  readonly mostBytes: number;
}

/** One answer in the making, for everybody who waits for it. */
export class Rendering {
  readonly held: HeldResponse;
  readonly begunAt = performance.now();
  /** Resolves once status and headers are known. Rejects as `page` does. */
  readonly begun: Promise<void>;
  /** The answer once it is whole; `null` where it is too long. Rejects where it fails or nobody waits any more. */
  readonly page: Promise<Page | null>;
  #readers = 0;

  constructor({ next, request, mostBytes }: Rendered) {
    const nonce = randomBytes(18).toString('base64url');
    // What Next's own scripts ask for has no scripts, and is not to know a secret.
    if (request.headers.rsc === undefined) request.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`;
    else delete request.headers['content-security-policy'];
    delete request.headers['content-security-policy-report-only'];
    const held = new HeldResponse(request, mostBytes);
    this.held = held;
    const failed = new Promise<never>((_, reject) => {
      next(request, held).catch((error) => {
        reject(error);
        held.destroy();
      });
    });
    this.begun = Promise.race([held.begun, failed]);
    this.begun.catch(() => {});
    const whole = held.whole.then(
      (body) => body && finishPage({ status: held.statusCode, headers: { ...held.getHeaders() }, body, nonce }),
    );
    this.page = Promise.race([whole, failed]);
    this.page.catch(() => {});
  }

  /** Counts a reader until the connection closes. What nobody waits for any more is given up. */
  join(response: ServerResponse): void {
    this.#readers += 1;
    const leave = () => {
      this.#readers -= 1;
      if (this.#readers === 0) this.held.destroy();
    };
    if (response.closed) leave();
    else response.once('close', leave);
  }

  get isGivenUp(): boolean {
    return this.held.destroyed && !this.held.writableFinished;
  }
}
