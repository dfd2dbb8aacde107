import { readEnvironment } from './environment';

/** A host with an optional port: a name, an IPv4 or an IPv6 address. */
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** `https://example.org`, as the operator has set it or else as the reader asked for it: absolute addresses begin with this. */
export function siteOrigin(headers: Headers): string {
  const { siteOrigin: configured } = readEnvironment();
  if (configured !== null) return configured;
  const host = headers.get('host') ?? '';
  const [forwarded = ''] = (headers.get('x-forwarded-proto') ?? '').split(',');
  const protocol = forwarded.trim().toLowerCase() === 'https' ? 'https' : 'http';
  const isHost = hostPattern.test(host) && URL.canParse(`${protocol}://${host}`);
  return `${protocol}://${isHost ? host.toLowerCase() : 'localhost'}`;
}
