import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import { unitInText } from '../units/unit-in-text';
import { containsWords } from '../words/contains-words';
import { foldWords } from '../words/fold-words';
import { withoutFootnoteMarks } from '../words/without-footnote-marks';
import { type DoubtfulColumn, doubtfulHeadings } from './doubtful-headings';
import { groupedHeadings } from './grouped-headings';
import type { HeadingMeaning } from './heading-meaning';
import { headingSynonyms } from './heading-synonyms';
import { moneyHeading } from './money-heading';

/** What a column's heading is taken to mean, and how surely. */
export interface UnderstoodHeading {
  readonly meaning: HeadingMeaning;
  /** A surer heading takes the column from a lesser one. */
  readonly isLesser: boolean;
  /** What else it may mean: what stands below decides. Empty where there is no doubt. */
  readonly doubtful: readonly DoubtfulColumn[];
  readonly unit: MoneyUnit | null;
}

type Known = Omit<UnderstoodHeading, 'unit'>;

const known = new Map<string, Known>();
for (const { meaning, names, lesserNames = [] } of headingSynonyms) {
  for (const name of names) known.set(foldWords(name), { meaning, isLesser: false, doubtful: [] });
  for (const name of lesserNames) known.set(foldWords(name), { meaning, isLesser: true, doubtful: [] });
}
for (const { names, columns } of doubtfulHeadings) {
  for (const name of names) {
    known.set(foldWords(name), { meaning: { column: columns[0] ?? 'ignored' }, isLesser: false, doubtful: columns });
  }
}
known.delete('');

const groups = groupedHeadings.map(({ groupWords, headings }) => ({
  groupWords: groupWords.map(foldWords),
  headings: new Map(headings.flatMap(({ meaning, names }) => names.map((name) => [foldWords(name), meaning]))),
}));

// Words that only lead from a group to its parts.
const leadWords = /^(?:trong do|chia ra|bao gom|gom|phan ra|of which|including)\b ?/;

const belowGroup = (group: string, leaf: string): Known | null => {
  for (const { groupWords, headings } of groups) {
    if (!groupWords.some((words) => containsWords(group, words))) continue;
    const meaning = headings.get(leaf);
    if (meaning) return { meaning, isLesser: false, doubtful: [] };
  }
  return null;
};

const partsOf = (leaf: string): readonly Known[] =>
  leaf.split(/[/|]|\s[-–—]\s/).flatMap((part) => known.get(foldWords(part)) ?? []);

/** "KCQG/Hỗ trợ" over one column: support, of whichever programme. */
function eitherProgramme(leaf: string): Known | null {
  const [first, ...others] = partsOf(leaf);
  const isEither = others.some(({ meaning }) => {
    const { column, programme } = meaning;
    return column === 'support' && first?.meaning.column === column && programme !== first.meaning.programme;
  });
  return first && isEither ? { ...first, meaning: { column: 'support' } } : null;
}

/**
 * What a heading means, by the texts of its header lines from top to bottom (only those with text: ["Kinh phí (triệu
 * đồng)", "Đối ứng"]). `null` where it is not understood.
 */
export function understandHeading(path: readonly string[]): UnderstoodHeading | null {
  let unit: MoneyUnit | null = null;
  const pieces: { words: string; text: string }[] = [];
  for (const text of path) {
    const found = unitInText(withoutFootnoteMarks(text), 'heading');
    unit = found.unit ?? unit;
    const words = foldWords(found.rest).replace(leadWords, '');
    if (words !== '' && words.length <= 150) pieces.push({ words, text: found.rest });
  }
  const leaf = pieces.at(-1);
  if (!leaf) return null;
  const upper = pieces.slice(0, -1).map(({ words }) => words);
  const whole = [...upper, leaf.words].join(' ');
  const withoutBrackets = foldWords(leaf.text.replace(/[([{].*?[)\]}]/g, ' '));
  const byWhole = known.get(whole);
  const understood =
    (byWhole?.meaning.column === 'programme' ? byWhole : eitherProgramme(leaf.text)) ??
    byWhole ??
    (upper.length > 0 ? belowGroup(upper.join(' '), leaf.words) : null) ??
    known.get(leaf.words) ??
    known.get(withoutBrackets) ??
    partsOf(leaf.text)[0] ??
    moneyHeading(whole);
  return understood ? { ...understood, unit } : null;
}
