import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CitedText } from '@/components/cite/cited-text';

it('marks each Vietnamese name, the longest first, and keeps the text', () => {
  const text = 'A. Quoted from: Dương Hoàng, “Dương Hoàng viết”, Báo A. https://example.org';
  const html = renderToStaticMarkup(<CitedText text={text} vietnamese={['Dương Hoàng', 'Dương Hoàng viết']} />);
  expect(html).toBe(
    'A. Quoted from: <span lang="vi">Dương Hoàng</span>, “<span lang="vi">Dương Hoàng viết</span>”, Báo A. https://example.org',
  );
});

it('leaves a text without any as it is', () => {
  expect(renderToStaticMarkup(<CitedText text="A & B" vietnamese={[]} />)).toBe('A &amp; B');
});
