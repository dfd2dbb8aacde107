import type { apiPage as vi } from '../vi/api-page';
import { apiDescription } from './api-description';
import { apiExamples } from './api-examples';

export const apiPage: typeof vi = {
  title: 'For developers',
  description:
    'Getting the data with a program: addresses, parameters, formats, errors, and examples that run as they are.',
  intro:
    'Every table and every chart of this site has an address from which your program can fetch it: no registration, no key, no limit on requests. The numbers in a file are the numbers on the page.',
  contents: 'On this page',
  about: [
    'Every address can only be read, with GET or HEAD. There are no keys and no limit on requests. Any site may ask (CORS).',
    'Money is in whole đồng. What is not published is an empty cell or null, never 0. Codes in the data do not depend on the language.',
    'An unknown parameter or value is answered with 400 and the list of valid ones; it is never ignored and answered with everything. A key left empty counts as absent.',
  ],
  ...apiDescription,
  sections: {
    start: 'Try it',
    examples: 'Examples',
    addresses: 'The addresses',
    formats: 'Formats',
    releases: 'Releases and permanent addresses',
    caching: 'Fetching only what is new',
    errors: 'Errors',
    terms: 'Terms of use',
  },
  start: {
    try: 'Open one of the addresses:',
    described:
      'All of it is described as OpenAPI 3.1 at {openapi}, to generate code from or to load into your tools. This page and that file are written from one place: the very code that answers you.',
    datasets: 'Where an address says {dataset}, put the code of a dataset:',
    invented: 'invented for illustration',
  },
  addresses: {
    intro:
      'The filters of the pages and the parameters of the files are the same: for what you see on a page, copy what follows the ? of its address to the address of the file.',
    charts: 'Where an address says {chart}, put the id of a chart:',
    parameters: 'Parameters',
    values: 'Values',
    fallback: 'Default',
    moreValues: (count) => `and ${count} more`,
    from: (least) => `whole number from ${least}`,
    between: (least, greatest) => `whole number from ${least} to ${greatest}`,
    text: (limit) => `text of at most ${limit} characters`,
    anyText: 'text',
    repeated: 'For several values, repeat the key:',
    joined: 'For several values, separate them with commas:',
    required: 'required',
  },
  formats: {
    intro: 'The same table under the same parameters: another ending of the address is another format.',
  },
  releases: [
    'Data comes in numbered releases, each whole or not at all. An address that names none gives the current one.',
    'With {release} the address gives that very release for good, even when there are newer ones. Use such addresses in citations, and in calculations that must be repeatable. To hear of new releases, follow {updates}.',
  ],
  caching: [
    'Each answer has an ETag. Send it back in If-None-Match: if nothing is new, the answer is 304, some hundred bytes instead of the file.',
    'Files are compressed where your program says that it reads gzip.',
  ],
  errors: [
    'Every error is JSON as RFC 9457 has it (application/problem+json): “status” is the code, “detail” says in English what is wrong, “detail_vi” in Vietnamese.',
    'Look at the status before you read the content. For example, {address} is answered with:',
  ],
  terms: [
    'The compilation (the selection, the structure, the derived figures) may be used under {licence}: use it, and name the source. The figures and the quoted sentences belong to those who published them; each row names its source.',
    'There is no limit on requests. If you need a whole dataset, please fetch one file rather than ask thousands of times. Any site may ask from a browser (CORS is open to all). No cookie records who asked what.',
  ],
  examples: {
    intro:
      'The pieces below run as they are. Each computes the same: state support by programme. curl and Python are run whenever the software changes; so are R and pandas on machines that have them.',
    titles: {
      curl: 'curl',
      python: 'Python, standard library only',
      pandas: 'Python with pandas',
      r: 'R',
      excel: 'Excel (Power Query)',
    },
    excelHow: 'In Excel: Data → Get Data → From Other Sources → Blank Query → Advanced Editor, then paste this.',
    rHow: 'CSV needs R alone; JSON needs the package jsonlite too.',
    comments: apiExamples,
  },
};
