import { describe, expect, it } from 'vitest';
import { citationResponse } from '@/app/api/v1/[dataset]/citation-response';
import type { CitationFormatId } from '@/lib/vocabulary/citation-format';
import { aPublication } from '@/tests/fixtures/publication';
import { aReport } from '@/tests/fixtures/report';
import { parseBibtex } from '@/tests/support/parse-bibtex';
import { parseRis } from '@/tests/support/parse-ris';
import { releasesOf } from '@/tests/support/releases-of';

const { dataset, release } = aPublication();
const current = aReport();
const earlier = aReport({ release: { ...release, number: 2, publishedAt: '2021-06-01T00:00:00Z' } });
const ask = (
  search: string,
  id: CitationFormatId = 'plain',
  { slug = 'example', headers = {}, releases = releasesOf(current, earlier) } = {},
) =>
  citationResponse(
    new Request(`http://inside:3000/api/v1/${slug}/citation.txt?${search}`, {
      headers: { host: 'example.org', 'x-forwarded-proto': 'https', ...headers },
    }),
    { params: Promise.resolve({ dataset: slug }) },
    id,
    releases,
  );
const problemsOf = async (search: string) => {
  const response = await ask(search);
  const { problems } = await response.json();
  return {
    status: response.status,
    keys: problems.map(({ key, reason }: Record<string, string>) => `${key} ${reason}`),
  };
};

describe('a citation as a file', () => {
  it('is text, BibTeX or RIS, with a name of its own', async () => {
    const plain = await ask('');
    expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await plain.text()).toMatch(/https:\/\/example\.org\/vi\/example\?release=3\n$/);
    const bibtex = await ask('figure=T04&lang=en', 'bibtex');
    expect(bibtex.headers.get('content-disposition')).toContain(
      'attachment; filename="khuyen-cong-mo_example_T04_en_r3.bib"',
    );
    expect(parseBibtex(await bibtex.text()).fields.get('url')).toBe(
      'https://example.org/en/example/figures/T04?release=3',
    );
    const ris = await ask('scheme=XX-01', 'ris');
    expect(ris.headers.get('content-type')).toContain('application/x-research-info-systems');
    expect(Object.fromEntries(parseRis(await ris.text()))).toMatchObject({ TY: 'DATA', PY: '2022', ET: '3' });
  });

  it('is of the release that is asked for, and may then be kept', async () => {
    const frozen = await ask('release=2');
    expect(await frozen.text()).toContain('release=2');
    expect(frozen.headers.get('cache-control')).toContain('max-age=86400');
    expect((await ask('')).headers.get('cache-control')).toContain('must-revalidate');
  });

  it('takes the query of a chart, and only with the chart', async () => {
    const text = await (await ask('chart=byCategory&byCategory=schemes&programme=kcqg')).text();
    expect(text).toContain('?programme=kcqg&byCategory=schemes&release=3#chart-byCategory');
    expect(await problemsOf('programme=kcqg')).toEqual({ status: 400, keys: ['programme unknown_key'] });
    expect(await problemsOf('chart=byCategory&byCategory=jobs')).toEqual({
      status: 400,
      keys: ['byCategory unknown_value'],
    });
  });

  it('is asked for again only where it changed', async () => {
    const first = await ask('figure=T04');
    const again = await ask('figure=T04', 'plain', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const other = await ask('figure=T04', 'plain', { headers: { host: 'other.example' } });
    expect(other.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  it.each([
    ['figure=nope', ['figure unknown_value']],
    ['figure=T04&scheme=XX-01', ['scheme repeated']],
    ['chart=nope', ['chart unknown_value']],
    ['release=9', ['release no_such_release']],
    ['lang=fr&utm_source=x', ['lang unknown_value', 'utm_source unknown_key']],
    ['scheme=%00', ['scheme unreadable']],
    ['figure=__proto__', ['figure unknown_value']],
  ])('refuses %s', async (search, keys) => {
    expect(await problemsOf(search)).toEqual({ status: 400, keys });
  });

  it('lists what there is where there is no such dataset', async () => {
    const response = await ask('', 'plain', { slug: 'nowhere' });
    expect(response.status).toBe(404);
    expect((await response.json()).available).toEqual([
      '/api/v1/example/citation.txt',
      '/api/v1/example/citation.bib',
      '/api/v1/example/citation.ris',
    ]);
  });

  it('of invented data says so in header, name and text', async () => {
    const invented = aReport({ dataset: { ...dataset, isIllustrative: true } });
    const response = await ask('', 'bibtex', { releases: releasesOf(invented) });
    expect(response.headers.get('x-illustrative')).toBe('true');
    expect(response.headers.get('content-disposition')).toContain('_so-lieu-bia_invented.bib');
    expect(parseBibtex(await response.text()).fields.get('note')).toContain('Số liệu bịa để minh họa, không có thật');
  });
});
