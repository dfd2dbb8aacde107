import { dateOf } from './date-of';

interface Decision {
  readonly decision: string;
  readonly decidedOn: string | null;
  /** A date stands there that does not exist. */
  readonly hasWrongDate: boolean;
}

const lead = /^(?:(?:quyết định|qđ|decision) ?(?:phê duyệt ?)?(?:số|no\.?)?|số) ?[:.]? (?=\S*\d)/iu;
const dated =
  /^(\S.*?)[\s,;]*(?:\(\s*)?(?:ngày|dated|of|,|\()\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\s+tháng\s+\d{1,2}\s+(?:năm\s+)?\d{4})\s*\)?\.?$/iu;
const spaced = /^([^\s/]*\/\S+) (\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/u;

/** A decision's number and, where the cell gives it, its date: "QĐ số 1234/QĐ-UBND ngày 12/3/2019". Takes clean text. */
export function decisionOf(text: string): Decision {
  const found = dated.exec(text) ?? spaced.exec(text);
  const number = (found?.[1] ?? text).replace(lead, '').trim();
  if (!found) return { decision: number, decidedOn: null, hasWrongDate: false };
  const decidedOn = dateOf(found[2] ?? '');
  return { decision: number, decidedOn, hasWrongDate: decidedOn === null };
}
