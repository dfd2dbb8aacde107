import { foldText } from '@/lib/domain/fold-text';
import type { Period } from '@/lib/domain/period';
import type { Bilingual } from '@/lib/domain/publication';
import type { RegisterProblem } from '@/lib/domain/register-problem';
import { seedDatasetSchema } from '@/lib/schemas/seed-dataset';
import { schemeCodeField } from '@/lib/schemas/seed-fields';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { RegisterDescription } from '../register/register-reading';
import { asciiSlug } from './ascii-slug';
import { checkDescription } from './check-description';
import { error, warning } from './judgement';
import type { RegisterContext } from './register-context';

/** What a release must know of its dataset; `null` where neither option, file nor current release tells. */
export interface RegisterFacts {
  readonly slug: string | null;
  readonly province: string | null;
  readonly period: Period | null;
  readonly agency: Bilingual | null;
  readonly coverage: Coverage | null;
  readonly codePrefix: string | null;
}

/** "Tuyên Quang" → "TQ", "Thành phố Hồ Chí Minh" → "HCM". */
const initials = (province: string): string =>
  foldText(province)
    .replace(/^(tinh|thanh pho|tp\.?) /, '')
    .split(/[^a-z]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

function periodInSlug(slug: string | null): Period | null {
  const [, from, to = from] = /-((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(slug ?? '') ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to) };
}

const named = (text: string | null | undefined): string | null =>
  text?.normalize('NFC').replace(/\s+/g, ' ').trim() || null;

/** The facts from options, else from the file, else from the current release; and what is missing or does not fit. */
export function registerFacts(
  description: RegisterDescription,
  context: RegisterContext,
): { readonly facts: RegisterFacts; readonly problems: readonly RegisterProblem[] } {
  const { given, current } = context;
  const problems = [...checkDescription(description, context)];

  const province =
    named(given.province) ?? named(description.province)?.replace(/^tỉnh /i, '') ?? current?.dataset.province ?? null;
  if (province === null) problems.push(error('province_not_stated'));

  const period = given.period ?? description.period ?? current?.dataset.period ?? periodInSlug(context.slug);
  if (period === null) problems.push(error('period_not_stated'));
  else if (!seedDatasetSchema.shape.period.safeParse(period).success) {
    problems.push(error('period_malformed', { found: `${period.from}–${period.to}` }));
  }

  const agencyVi = named(given.agencyVi) ?? named(description.agencyVi) ?? current?.dataset.agency.vi ?? null;
  const isCurrentAgency = agencyVi === current?.dataset.agency.vi;
  const agencyEn =
    named(given.agencyEn) ??
    named(description.agencyEn) ??
    (isCurrentAgency ? current?.dataset.agency.en : null) ??
    null;
  if (agencyVi === null) problems.push(error('agency_not_stated'));
  else if (agencyEn === null) problems.push(warning('english_agency_not_stated', { found: agencyVi }));

  const stated = given.isComplete ?? description.isComplete;
  const before = current?.dataset.coverage ?? null;
  // "Listed" is said of schemes that documents name, never of a register.
  const inherited = before === 'listed' ? null : before;
  const coverage = stated === null ? inherited : stated ? 'complete' : 'partial';
  if (coverage === null) problems.push(error('coverage_not_stated'));

  const isKnown = province !== null && period !== null;
  const slug = context.slug ?? (isKnown ? `${asciiSlug(province)}-${period.from}-${period.to}` : null);
  if (slug !== null && !seedDatasetSchema.shape.slug.safeParse(slug).success) {
    problems.push(error('slug_malformed', { found: slug }));
  }

  const madePrefix = isKnown ? `${initials(province)}-${period.from}-${period.to}` : null;
  const codePrefix = given.codePrefix ?? current?.dataset.codePrefix ?? madePrefix;
  if (codePrefix !== null && !schemeCodeField.safeParse(codePrefix).success) {
    problems.push(error('code_prefix_malformed', { found: codePrefix }));
  }

  return {
    facts: {
      slug,
      province,
      period,
      agency: agencyVi === null ? null : { vi: agencyVi, en: agencyEn ?? agencyVi },
      coverage,
      codePrefix,
    },
    problems,
  };
}
