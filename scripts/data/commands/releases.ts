import { PublishingRefused } from '@/lib/data/publishing/publishing-refused';
import { readStore } from '@/lib/data/read-store';
import { formatFor } from '@/lib/format/format';
import { noteText } from '@/lib/format/note-text';
import { plainLine } from '@/lib/format/plain-line';
import type { Command } from '../command';

export const releases: Command = {
  options: [],
  least: 0,
  most: 1,
  async run({ address, locale, texts, arguments: [slug] }) {
    const stored = await readStore(address, async (store) => store.releases);
    const ofSlug = stored.filter(({ dataset }) => slug === undefined || dataset.slug === slug);
    if (slug !== undefined && ofSlug.length === 0) throw new PublishingRefused('unknown_dataset', slug);
    if (ofSlug.length === 0) console.log(texts.releases.none);
    for (const each of new Set(ofSlug.map(({ dataset }) => dataset.slug))) {
      console.log(each);
      for (const { release, isCurrent } of ofSlug.filter(({ dataset }) => dataset.slug === each).reverse()) {
        const { number, publishedAt, origin, file, restores, title, note } = release;
        const name = file === null ? null : plainLine(file.name);
        console.log(
          texts.releases.line({
            number,
            date: formatFor(locale).date(publishedAt),
            origin: texts.origins[origin]({ file: name, restores }),
            text: plainLine(noteText(locale, title ?? note).text),
            current: isCurrent,
          }),
        );
      }
    }
    return 0;
  },
};
