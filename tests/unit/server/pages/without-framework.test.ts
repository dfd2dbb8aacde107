import { describe, expect, it } from 'vitest';
import { withoutFramework } from '@/lib/server/pages/without-framework';

const page = (
  body: string,
  last = '<script type="module" src="/scripts/page-script-A.js" data-page-script="true"></script>',
) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script></head><body>${body}${last}<script src="/_next/static/chunks/a.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a\\u003c/script>"])</script></body></html>`;

describe('a page without React', () => {
  it('keeps its content, its data and its own script, and nothing else', () => {
    const kept =
      '<p>Một</p><script type="application/ld+json">{"a":1}</script><script type="application/json" data-drawing="true">{"b":2}</script>';
    expect(withoutFramework(page(kept))).toBe(
      `<html><head></head><body>${kept}<script type="module" src="/scripts/page-script-A.js" data-page-script="true"></script></body></html>`,
    );
  });

  it('knows the framework’s scripts with a nonce too', () => {
    const withNonce = page('<p>a</p>')
      .replaceAll('<script', '<script nonce="n"')
      .replaceAll('as="script"', 'as="script" nonce="n"');
    expect(withoutFramework(withNonce)).toBe(
      '<html><head></head><body><p>a</p><script nonce="n" type="module" src="/scripts/page-script-A.js" data-page-script="true"></script></body></html>',
    );
  });

  it.each([
    ['has no script of its own, as what Next shows of a page that threw', page('<p>Lỗi</p>', '')],
    ['has a script that nobody knows', page('<script>$RC("B:0","S:0")</script>')],
  ])('is left as it is where it %s', (_, html) => {
    expect(withoutFramework(html)).toBe(html);
  });

  it('takes time in proportion to its length, whatever it holds', () => {
    const hostile = page('<script '.repeat(50_000));
    const start = process.cpuUsage();
    withoutFramework(hostile);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});
