import type { Bilingual, Publication } from '@/lib/domain/publication';
import { releaseOriginText } from '@/lib/format/release-origin-text';
import { viewOf } from '@/lib/format/view';
import { inEachLanguage } from '../in-each-language';

/** What a catalogue or a search engine is told of a dataset. */
interface DatasetWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What its release was made from, as a sentence. */
  readonly origin: Bilingual;
}

/** A dataset's name and description in each language. */
export function datasetWords({ dataset, release }: Publication): DatasetWords {
  const { province, period, agency } = dataset;
  const origin = inEachLanguage((locale) => releaseOriginText(viewOf(locale, dataset), release));
  return {
    title: inEachLanguage((locale) => {
      const { messages, format } = viewOf(locale, dataset);
      return messages.site.datasetTitle(province, format.period(period));
    }),
    description: inEachLanguage((locale) => {
      const { messages, format } = viewOf(locale, dataset);
      const about = messages.site.description(province, format.period(period));
      return messages.catalogue.dataset(about, agency[locale], origin[locale]);
    }),
    origin,
  };
}
