import type { Report } from '@/lib/domain/report';

const published = ['programme', 'category', 'programme,category', 'period'] as const;
/** Only a full register tells of each scheme when and where it was. */
const ofRegister = [...published, 'year', 'district'] as const;

/** The breakdowns that are offered for download, as `by` has them. */
export const summaryBreakdowns = ({ closure }: Report): readonly (typeof ofRegister)[number][] =>
  closure.register ? ofRegister : published;
