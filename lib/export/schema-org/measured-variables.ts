import type { PropertyValue } from 'schema-dts';
import type { Report } from '@/lib/domain/report';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { measureCodes, measureTraits } from '@/lib/vocabulary/measure';

/** The measures of which a dataset has any figure, in display order, with their units in files and what they mean. */
export function measuredVariables(locale: Locale, { publication, closure }: Report): readonly PropertyValue[] {
  const { vocabulary, methodology, files } = messagesFor(locale);
  const { period } = publication.dataset;
  const stated = new Set(
    [...closure.figures.values()].filter(({ value }) => value !== null).map(({ cell }) => cell.measure),
  );
  return measureCodes
    .filter(
      (measure) =>
        stated.has(measure) || closure.at({ measure, programme: null, category: null, period }).value !== null,
    )
    .map((measure) => ({
      '@type': 'PropertyValue',
      propertyID: measure,
      name: vocabulary.measure[measure],
      description: methodology.definitions[measure].is,
      unitText: files.units[measureTraits(measure).unit],
    }));
}
