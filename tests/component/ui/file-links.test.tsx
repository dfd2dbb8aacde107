import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FileLinks } from '@/components/ui/file-links';
import { viewOf } from '@/lib/format/view';
import { tableFormatIds } from '@/lib/vocabulary/file-format';
import { aPublication } from '@/tests/fixtures/publication';

const hrefsOf = (release: number | null) => {
  const view = viewOf('en', aPublication().dataset, release);
  const html = renderToStaticMarkup(<FileLinks view={view} dataset="schemes" search="programme=kcdp" rows={1234} />);
  expect(html).toContain('CSV, 1,234 rows');
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
};

it('leads to the table in every form that there is, under the query of the page', () => {
  const hrefs = hrefsOf(null);
  expect(hrefs).toHaveLength(tableFormatIds.length);
  expect(hrefs).toEqual([
    '/api/v1/example/schemes.csv?programme=kcdp',
    '/api/v1/example/schemes.csv?programme=kcdp&excel=1&lang=en',
    '/api/v1/example/schemes.xlsx?programme=kcdp&lang=en',
    '/api/v1/example/schemes.json?programme=kcdp',
  ]);
});

it('keeps a reader in the release of the page', () => {
  for (const href of hrefsOf(2)) expect(href).toMatch(/&release=2$/);
});
