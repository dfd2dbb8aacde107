import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { expect } from 'vitest';

/** The dataset that the register is published as. */
export const slug = 'vi-du';

async function askFile(file: string): Promise<string> {
  const { GET } = await import('@/app/api/v1/[dataset]/[file]/route');
  const params = Promise.resolve({ dataset: slug, file: file.split('?')[0] ?? '' });
  const answer = await GET(new Request(`http://localhost/api/v1/${slug}/${file}`), { params });
  expect(answer.status, file).toBe(200);
  return answer.text();
}

/** The rows of a CSV file, by column. */
export const csvOf = async (file: string): Promise<Record<string, string>[]> =>
  parse(await askFile(file), { columns: true });

/** The rows of a JSON file, by column. */
export const jsonOf = async (file: string): Promise<Record<string, unknown>[]> => JSON.parse(await askFile(file)).rows;

/** The register's page as the server writes it. */
export async function registerPage(search: Record<string, string>): Promise<Document> {
  const { default: Page } = await import('@/app/[locale]/[dataset]/schemes/page');
  const params = Promise.resolve({ locale: 'vi', dataset: slug });
  const { prelude } = await prerender(
    <Suspense>
      <Page params={params} searchParams={Promise.resolve(search)} />
    </Suspense>,
  );
  return new JSDOM(await new Response(prelude).text()).window.document;
}
