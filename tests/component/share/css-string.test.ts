import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { cssString } from '@/components/share/css-string';

/** What CSS reads in a string, by its own grammar of escapes. */
const read = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

it('writes a name as it is', () => {
  expect(cssString('Khuyến công Lạng Sơn 2017–2021 · bản 1')).toBe('"Khuyến công Lạng Sơn 2017–2021 · bản 1"');
});

it('neither ends its string, nor its line, nor the element around it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('"; } body { display: none', '</style><script>', '\\', 'a\nb', '<!--'),
      ),
      (text) => {
        const written = cssString(text);
        expect(written.slice(1, -1)).not.toMatch(/["<>\n\r\f]/);
        expect(read(written)).toBe(text);
        const { document } = new JSDOM(`<style>a { content: ${written} }</style><p>after</p>`).window;
        expect(document.querySelectorAll('style, p')).toHaveLength(2);
      },
    ),
  );
});
