import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterReading, RegisterRow } from '../register/register-reading';
import { detail, placeIn, warning } from './judgement';
import { supportCapOf } from './support-caps';

/** Costs are rounded before a share of them is taken: a twentieth of a percent more is no excess. */
const shareTolerance = 0.05;

const costOf = ({ total, support, counterpart }: RegisterRow): number | null =>
  total ?? (support === null || counterpart === null ? null : support + counterpart);

/** Support above the national cap of its time and type: the amount, and the share of the cost. */
export function judgeCaps(reading: RegisterReading): RegisterProblem[] {
  return reading.rows.flatMap((row): RegisterProblem[] => {
    const cap = row.support === null ? null : supportCapOf(row);
    if (row.support === null || cap === null) return [];
    const place = placeIn(reading, row, 'support');
    const circular = detail.circular(cap.circular);
    if (row.support > cap.amount) {
      const details = [detail.vnd(row.support), detail.vnd(cap.amount), circular];
      return [warning('support_above_cap', { place, details })];
    }
    const cost = costOf(row);
    const share = cost === null || cost <= 0 ? 0 : (row.support / cost) * 100;
    if (cap.share === null || share > 100 || share <= cap.share + shareTolerance) return [];
    return [
      warning('share_above_cap', { place, details: [detail.percent(share), detail.percent(cap.share), circular] }),
    ];
  });
}
