import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { siteOrigin } from '@/lib/schemas/site-origin';

/** A question whose answer depends on nothing but what stands here, and on what the store holds. */
export interface Asked {
  /** The request's path and search as they were written. */
  readonly url: string;
  /** `https://example.org`: what absolute addresses in the answer begin with. */
  readonly origin: string;
  /** What Next's own scripts ask for instead of a page: which part of it, coming from where. */
  readonly part: Readonly<Record<string, string>>;
  /** It is known to lead nowhere: the page that says so is wanted. */
  readonly isMissing: boolean;
  /** The same text, the same question. */
  readonly key: string;
}

/** Of Next's own scripts; Next names them in `Vary`. */
const partHeaders = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const;

/** In characters: what is longer is answered and not kept. */
const longestKey = 8192;

const origins = new LRUCache<string, string>({ max: 500 });

function originOf({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  const protocol = String(headers['x-forwarded-proto'] ?? '');
  const name = `${protocol} ${host}`;
  const known = origins.get(name);
  if (known !== undefined) return known;
  const origin = siteOrigin(new Headers({ host, 'x-forwarded-proto': protocol }));
  if (name.length < 300) origins.set(name, origin);
  return origin;
}

/**
 * What a request asks, where one answer may serve many: reading, the whole of it. `null` for anything else, and for
 * Next's own addresses, whose answers depend on further headers.
 */
export function askedOf(request: IncomingMessage): Asked | null {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (!/^\/(?!\/)/.test(url) || url.startsWith('/_next/') || headers.range !== undefined) return null;
  const origin = originOf(request);
  const part = Object.fromEntries(
    partHeaders.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])),
  );
  const key = JSON.stringify([origin, url, part]);
  return key.length > longestKey ? null : { url, origin, part, isMissing: false, key };
}
