import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What is served as it stands, and at which address. */
const folders = { '.next/static': '/_next/static', public: '' } as const;

const files = Object.entries(folders).flatMap(([folder, address]) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      ({ parentPath, name }) =>
        `${address}/${join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/')}`,
    ),
);

test('nothing is served as a file but what browsers load: no source, no map of one', async ({ request }) => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !/\.(?:js|css|woff2|svg|ico|png)$/.test(file))).toEqual([]);
  for (const file of files.filter((each) => /\.(?:js|css)$/.test(each))) {
    const answer = await request.get(file);
    expect(answer.status(), file).toBe(200);
    expect(await answer.text(), file).not.toMatch(/sourceMappingURL|sourceURL=|\/components\/[\w-]+\/[\w-]+\.tsx?\b/);
  }
});
