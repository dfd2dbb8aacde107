import { illustrativeDataset } from './dataset';
import { registerCsv } from './register-csv';
import { illustrativeSchemes } from './schemes';

/** The files of the invented province's seed folder. */
export const illustrativeFiles = (): readonly { readonly name: string; readonly text: string }[] => [
  { name: 'dataset.json', text: `${JSON.stringify(illustrativeDataset, null, 2)}\n` },
  { name: 'register.csv', text: registerCsv(illustrativeSchemes()) },
];
