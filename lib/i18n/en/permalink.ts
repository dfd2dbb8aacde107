import type { permalink as vi } from '../vi/permalink';

const schemes = (count: string): string => (count === '1' ? '1 scheme' : `${count} schemes`);

export const permalink: typeof vi = {
  link: 'Permanent link',
  linkNote: (number) => `This address always leads to release ${number}, whatever comes after it; use it to cite.`,
  banner: 'The release you are looking at',
  frozen: (number, date) => `This is release ${number}, ${date}, exactly as it was published.`,
  isCurrent: 'It is also the latest.',
  newerSame: (number, date) => `The latest is release ${number}, ${date}, with the same content.`,
  newerDiffers: (number, date, changes) => `The latest is release ${number}, ${date}, and it differs: ${changes}.`,
  figures: (count) => (count === '1' ? '1 figure changed' : `${count} figures changed`),
  added: (count) => `${schemes(count)} added`,
  removed: (count) => `${schemes(count)} removed`,
  corrected: (count) => `${schemes(count)} corrected`,
  otherwise: 'what is said about the data changed',
  figure: {
    same: 'The figure on this page is unchanged.',
    changed: (now) => `The figure on this page is now ${now}.`,
    gone: 'The latest release no longer has the figure on this page.',
    restated: 'The figure on this page is the same, but its basis or calculation is not.',
  },
  scheme: {
    same: 'The scheme on this page is unchanged.',
    changed: 'What is known of the scheme on this page was corrected.',
    gone: 'The latest release no longer has the scheme on this page.',
  },
  updates: 'See what changed',
  thisPageNow: 'See this page in the latest release',
  currentList: 'See the list in the latest release',
};
