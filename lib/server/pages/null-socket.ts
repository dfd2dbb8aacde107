import { Socket } from 'node:net';

type Done = (error?: Error | null) => void;

/** A connection to nobody: what is written to it is taken and forgotten. */
export class NullSocket extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: Done): void {
    done();
  }

  override _writev(_chunks: unknown, done: Done): void {
    done();
  }

  override _final(done: Done): void {
    done();
  }

  override _read(): void {}
}
