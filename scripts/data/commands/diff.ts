import { readStore } from '@/lib/data/read-store';
import { changeLines } from '../change-lines';
import type { Command } from '../command';
import { releaseNumber } from '../option-values';
import { releaseNamed } from '../release-named';

export const diff: Command = {
  options: [],
  least: 3,
  most: 3,
  async run({ address, locale, texts, arguments: [slug = '', a = '', b = ''] }) {
    const [before, after] = [releaseNumber(a, 'release', texts), releaseNumber(b, 'release', texts)];
    const lines = await readStore(address, async (store) =>
      changeLines(locale, await releaseNamed(store, slug, before), await releaseNamed(store, slug, after)),
    );
    console.log(lines.length === 0 ? texts.diff.same(slug, before, after) : lines.join('\n'));
    return 0;
  },
};
