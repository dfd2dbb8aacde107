import type { datasets as vi } from '../vi/datasets';

const schemesOf = (count: string): string => (count === '1' ? '1 scheme' : `${count} schemes`);

export const datasets: typeof vi = {
  title: 'Datasets',
  description: 'Every dataset on industrial promotion here: place, period, agency and current release.',
  intro:
    'Each dataset is the industrial promotion programme of one place over one period. All share the same calculations, files and addresses; definitions may differ, so please read the Methodology page of each before comparing.',
  realTitle: 'Real data',
  illustrativeTitle: 'Invented data, for illustration',
  illustrativeIntro:
    'The places, establishments and numbers in this part are all invented, to show what this site can do with a complete register. Do not cite them or compare them with real data.',
  none: 'There is no dataset yet.',
  agency: 'Agency',
  coverageName: 'Register of schemes',
  coverage: {
    listed: (count) => `${schemesOf(count)} counted by published figures; little is known of most of them one by one`,
    complete: (count) => `complete for the period: ${schemesOf(count)}`,
    partial: (count) => `${schemesOf(count)}, not all of the period`,
  },
  release: 'Current release',
  releaseOf: (number, date) => `release ${number}, ${date}`,
  updates: 'updates',
  nav: {
    datasets: 'Datasets',
    compare: 'Compare',
    check: 'Check a file',
    guide: 'How to publish',
    developers: 'Developers',
  },
  navLabel: 'The whole site',
  switch: 'Other datasets',
  illustrative: {
    band: 'Invented for illustration: none of this is real.',
    prefix: '[Illustrative]',
    caption: 'Invented for illustration, not real',
    cell: 'Invented',
    short: 'illustrative',
  },
};
