import { IncomingMessage } from 'node:http';
import { innerHeaders } from '@/lib/vocabulary/inner-headers';
import { NullSocket } from './null-socket';

interface PlainRequest {
  readonly method: 'GET' | 'HEAD';
  readonly url: string;
  readonly origin: string;
  /** Further headers. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A request that tells Next this and nothing else, so that its answer can depend on nothing else. */
export function plainRequest({ method, url, origin, headers }: PlainRequest): IncomingMessage {
  const { host, protocol } = new URL(origin);
  const request = new IncomingMessage(new NullSocket());
  request.method = method;
  request.url = url;
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = { ...headers, [innerHeaders.takesGzip]: '1', host, 'x-forwarded-proto': protocol.slice(0, -1) };
  request.complete = true;
  request.push(null);
  return request;
}
