import { expect, it, vi } from 'vitest';
import { GET } from '@/app/api/[[...path]]/route';
import { aPublication } from '../../fixtures/publication';

const { dataset } = aPublication();
vi.mock('@/lib/data/list-datasets', () => ({ listDatasets: async () => [dataset, { ...dataset, slug: 'other' }] }));

it('an unknown address names every file and feed of every dataset, and the template', async () => {
  const response = await GET();
  expect(response.status).toBe(404);
  const { available } = (await response.json()) as { available: string[] };
  const ofDatasets = ['schemes', 'summary', 'figures', 'sources', 'datapackage', 'updates'].map(
    (name) => `${name}.json`,
  );
  expect(available.filter((address) => /^\/api\/v1\/[\w-]+\/[\w-]+\.json$/.test(address))).toEqual(
    ['example', 'other'].flatMap((slug) => ofDatasets.map((file) => `/api/v1/${slug}/${file}`)),
  );
  expect(available).toEqual(
    expect.arrayContaining([
      '/api/health',
      '/api/v1/register-template.xlsx',
      '/api/v1/openapi.json',
      '/api/v1/catalog.ttl',
      '/api/v1/other/package.zip',
      '/api/v1/other/citation.bib',
    ]),
  );
  expect(available).toContain('/api/v1/other/updates.atom');
  expect(new Set(available).size).toBe(available.length);
});
