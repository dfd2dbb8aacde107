import { foldText } from '@/lib/domain/fold-text';
import { type Period, samePeriod } from '@/lib/domain/period';
import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterDescription } from '../register/register-reading';
import { detail, error, warning } from './judgement';
import type { RegisterContext } from './register-context';

const sameName = (a: string, b: string): boolean => {
  const key = (name: string) => foldText(name).replace(/^(tinh|thanh pho|tp\.?) /, '');
  return key(a) === key(b);
};

const told = ({ from, to }: Period) => detail.text(from === to ? String(from) : `${from}–${to}`);
const coverageOf = (isComplete: boolean) => detail.coverage(isComplete ? 'complete' : 'partial');

/** What the file says of itself against the options, and, where no option decides, against the dataset that it is for. */
export function checkDescription(
  { province, period, isComplete, isInvented }: RegisterDescription,
  { given, current }: RegisterContext,
): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  if (province !== null && given.province !== undefined) {
    if (!sameName(province, given.province)) {
      problems.push(
        warning('description_overruled', { details: [detail.text(given.province), detail.text(province)] }),
      );
    }
  } else if (province !== null && current !== null && !sameName(province, current.dataset.province)) {
    problems.push(error('other_dataset', { found: province, details: [detail.text(current.dataset.province)] }));
  }
  if (period !== null && given.period !== undefined) {
    if (!samePeriod(period, given.period)) {
      problems.push(warning('description_overruled', { details: [told(given.period), told(period)] }));
    }
  } else if (period !== null && current !== null && !samePeriod(period, current.dataset.period)) {
    problems.push(
      error('other_dataset', { found: `${period.from}–${period.to}`, details: [told(current.dataset.period)] }),
    );
  }
  if (isComplete !== null && given.isComplete !== undefined && isComplete !== given.isComplete) {
    problems.push(
      warning('description_overruled', { details: [coverageOf(given.isComplete), coverageOf(isComplete)] }),
    );
  }
  const isReal = current === null ? given.isIllustrative === false : !current.dataset.isIllustrative;
  if (isReal && (isInvented || given.isIllustrative)) {
    problems.push(
      error('invented_into_real', { details: [detail.text(current?.dataset.province ?? given.province ?? '')] }),
    );
  }
  return problems;
}
