import { foldText } from '@/lib/domain/fold-text';
import { type DistrictChoice, unknownChoice, type YearChoice } from '@/lib/domain/register/register-query';
import type { FilterKey } from '@/lib/domain/register/register-query-change';
import type { Scheme } from '@/lib/domain/scheme';

/** What a scheme is filed under, for each filter. */
export const filedUnder = {
  programme: ({ programme }) => programme,
  category: ({ category }) => category,
  year: ({ year }): YearChoice => year ?? unknownChoice,
  district: ({ district }): DistrictChoice => district?.code ?? unknownChoice,
} satisfies Record<FilterKey, (scheme: Scheme) => string | number>;

/** A scheme as a register finds it. */
export class RegisterEntry {
  #text: string | null = null;

  constructor(readonly scheme: Scheme) {}

  /** What a search looks in: the code, title, recipient, place and district, folded when they are first asked for. */
  get text(): string {
    const { code, title, recipient, place, district } = this.scheme;
    this.#text ??= foldText([code, title, recipient, place, district?.name].filter(Boolean).join('\n'));
    return this.#text;
  }
}
