import { askedPages } from '../asked-pages';
import type { BenchPart } from '../part';
import { breakdown, everNew, pageUnder } from '../register-addresses';

export const facets: BenchPart = {
  name: 'facets',
  title: 'Facets and breakdowns under filters',
  notes: [
    'Over HTTP, one request at a time, each with other filters, until the last byte: the answer is computed, written as a page or a file, and compressed. CPU: of the server’s process.',
  ],
  open: (context) =>
    askedPages(context, {
      'page under 1 filter': everNew(pageUnder(1)),
      'page under 2 filters': everNew(pageUnder(2)),
      'page under 3 filters': everNew(pageUnder(3)),
      'summary.json under one or two filters': everNew(breakdown),
    }),
};
