import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageTypes } from '@/scripts/measure/page-types.mjs';

const addresses: readonly string[] = Object.values(pageTypes);

/** What says that there is no page, or leads to one. */
const noPages = ['/missing', '/unavailable', ''];

const folders = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .map((path) => `/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('/page.tsx'))
  .map((path) => path.slice(0, -'/page.tsx'.length))
  .filter((folder) => !noPages.includes(folder));

it.each(folders)('a page of app/[locale]%s is measured', (folder) => {
  const pattern = new RegExp(`^${folder.replaceAll(/\[\w+\]/g, '[^/]+')}$`);
  expect(addresses.filter((address) => pattern.test(address))).not.toEqual([]);
});
