import { describe, expect, it } from 'vitest';
import { siteOrigin } from '@/lib/schemas/site-origin';

describe('the origin of absolute addresses', () => {
  it.each([
    [{ host: 'khuyencong.example.org' }, 'http://khuyencong.example.org'],
    [{ host: 'localhost:3000' }, 'http://localhost:3000'],
    [{ host: 'Example.org', 'x-forwarded-proto': 'https' }, 'https://example.org'],
    [{ host: 'example.org', 'x-forwarded-proto': 'https, http' }, 'https://example.org'],
    [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  ])('is what the reader asked for: %j', (headers, origin) => {
    expect(siteOrigin(new Headers(headers))).toBe(origin);
    expect(new URL(origin).origin).toBe(origin);
  });

  it.each([
    {},
    { host: 'example.org/path' },
    { host: 'user@example.org' },
    { host: '"><script>' },
    { host: 'a b' },
    { host: 'example.org:99999999' },
    { host: 'example.org:99999' },
    { host: '999.999.999.999' },
    { host: 'example.org', 'x-forwarded-proto': 'javascript' },
  ])('never takes over what is no host or scheme: %j', (headers) => {
    expect(siteOrigin(new Headers(headers))).toMatch(/^http:\/\/(?:localhost|example\.org)$/);
  });
});
