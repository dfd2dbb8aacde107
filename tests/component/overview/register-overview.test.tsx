import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { HeadlineFigures } from '@/components/overview/headline-figures';
import { NamedSchemes } from '@/components/overview/named-schemes';
import { reportOf } from '@/lib/domain/report';
import { viewOf } from '@/lib/format/view';
import { aFullPublication, placedRegister, smallRegister } from '@/tests/fixtures/full-register';

const headline = (publication: ReturnType<typeof aFullPublication>) =>
  renderToStaticMarkup(
    <HeadlineFigures
      view={viewOf('vi', publication.dataset)}
      report={reportOf(publication)}
      selection={{ programmes: [], categories: [] }}
    />,
  );
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

it('shows sums of a register as such, and says "at least" where a row lacks its number', () => {
  const html = headline(aFullPublication(placedRegister));
  expect(html).toMatch(/data-headline="support"><a[^>]*data-basis="register"[^>]*>1\.080 triệu đồng/);
  expect(textOf(html)).toContain('ít nhất 4.000 triệu đồng');
});

it('says "at least" of every sum of a partial register', () => {
  const text = textOf(headline(aFullPublication(placedRegister, { coverage: 'partial' })));
  expect(text).toContain('ít nhất 1.080 triệu đồng');
  expect(text).toContain('ít nhất 550 quốc gia, ít nhất 530 địa phương');
});

it('does not list all schemes of a register', () => {
  const publication = aFullPublication(smallRegister);
  const html = renderToStaticMarkup(
    <NamedSchemes view={viewOf('vi', publication.dataset)} publication={publication} />,
  );
  expect(html).toContain('Danh sách có 8 đề án');
  expect(html).not.toContain('Đề án XX-01');
});
