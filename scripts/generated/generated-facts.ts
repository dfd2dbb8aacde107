import type { OptionName } from '../data/command';
import { generatedDataset } from './generated-dataset';

const { province, period, agency, codePrefix, jobsMeaning } = generatedDataset;

/** The options that tell of a generated file what it does not say itself. */
export const generatedFacts: readonly (readonly [name: OptionName, value: string | true])[] = [
  ['province', province],
  ['period', `${period.from}-${period.to}`],
  ['agency', agency.vi],
  ['agency-en', agency.en],
  ['code-prefix', codePrefix],
  ['jobs', jobsMeaning],
  ['complete', true],
  ['illustrative', true],
];
