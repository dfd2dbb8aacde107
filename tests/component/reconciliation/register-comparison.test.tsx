import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Contradictions } from '@/components/reconciliation/contradictions';
import { IdentityTable } from '@/components/reconciliation/identity-table';
import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import { viewOf } from '@/lib/format/view';
import { aFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { aPublication, aStatement } from '@/tests/fixtures/publication';

const statements = [
  aStatement('T01', 'schemes', 8),
  aStatement('T02', 'support', 1_000_000_000),
  aStatement('T03', 'support', 500_000_000, { category: 'machinery' }),
];
const render = (publication: Publication) => {
  const report = reportOf(publication);
  const view = viewOf('vi', publication.dataset);
  const identities = report.identities.filter(({ kind }) => kind === 'register_and_published');
  return {
    top: renderToStaticMarkup(<Contradictions view={view} report={report} />),
    table: renderToStaticMarkup(<IdentityTable view={view} identities={identities} caption="x" />),
  };
};
const textOf = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

it('puts published figures and sums of the register side by side, and names differences at the top', () => {
  const { top, table } = render(aFullPublication(smallRegister, {}, { statements }));
  expect(table).toContain('data-comparison');
  expect(textOf(table)).toContain('|8|8|0|Danh sách khớp với số công bố|');
  expect(textOf(table)).toContain('|1.000 triệu đồng|1.180 triệu đồng|180|Danh sách khác số công bố|');
  expect(top).toContain('data-differences="2"');
  expect(textOf(top)).toContain(
    'công bố |1.000 triệu đồng|, cộng từ danh sách |1.180 triệu đồng|, chênh nhau 180 triệu đồng',
  );
});

it('says nothing at the top where nothing differs', () => {
  const agreeing = [aStatement('T01', 'schemes', 8)];
  expect(render(aFullPublication(smallRegister, {}, { statements: agreeing })).top).toBe('');
});

it('tells a list that published figures count by its rows, as before', () => {
  const { top, table } = render(aPublication());
  expect(top).toBe('');
  expect(table).not.toContain('data-comparison');
});
