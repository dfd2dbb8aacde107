import { unknownChoice } from '@/lib/domain/register/register-query';
import type { ChosenFilter } from '@/lib/domain/register/register-query-change';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { View } from './view';

/** A filter's value in words. */
export function filterName({ messages, districts }: View, { key, value }: ChosenFilter): string {
  const { vocabulary, register } = messages;
  if (key === 'q') return register.searchChip(value);
  if (value === unknownChoice) return register.notPublished;
  const programme = programmes.find((code) => code === value);
  const category = categoriesWithRemainder.find((code) => code === value);
  const district = districts.find(({ code }) => code === value);
  if (key === 'programme' && programme) return vocabulary.programme[programme];
  if (key === 'category' && category) return vocabulary.category[category];
  if (key === 'district' && district) return district.name;
  return value;
}

/** The same for a chip, where the filter's name must be told too. */
export function chipName(view: View, filter: ChosenFilter): string {
  const name = filterName(view, filter);
  const needsKey = filter.value === unknownChoice || filter.key === 'year';
  return needsKey && filter.key !== 'q' ? `${view.messages.register[filter.key]}: ${name.toLowerCase()}` : name;
}
