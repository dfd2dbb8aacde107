import { get } from 'node:http';

export interface Timed {
  /** In milliseconds: until the first byte of the body, and until the last. */
  readonly firstByte: number;
  readonly whole: number;
  /** As sent. */
  readonly bytes: number;
}

const patience = 300_000;

interface Request {
  /** What a browser takes, unless told otherwise. */
  readonly encoding?: string;
  /** Gets each piece of the body as sent. */
  readonly onPiece?: (piece: Buffer) => void;
}

/** Asks once, on a connection of its own, and reads to the end. Throws a sentence for any status but 200. */
export const timedRequest = (
  url: string,
  { encoding = 'gzip, deflate, br', onPiece = () => {} }: Request = {},
): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const since = () => performance.now() - start;
    const headers = { 'accept-encoding': encoding, connection: 'close' };
    const request = get(url, { headers, signal: AbortSignal.timeout(patience), agent: false }, (response) => {
      let bytes = 0;
      let firstByte: number | null = null;
      response.on('data', (piece: Buffer) => {
        firstByte ??= since();
        bytes += piece.length;
        onPiece(piece);
      });
      response.on('end', () => {
        const { statusCode } = response;
        if (statusCode === 200) resolve({ firstByte: firstByte ?? since(), whole: since(), bytes });
        else reject(new Error(`${new URL(url).pathname} answered ${statusCode}`));
      });
      response.on('error', reject);
    });
    request.on('error', reject);
  });
