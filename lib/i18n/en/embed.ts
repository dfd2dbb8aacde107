import type { embed as vi } from '../vi/embed';

export const embed: typeof vi = {
  title: 'Embed',
  code: 'Embed code',
  codeNote: 'Copy this code into your web page. The frame fits the room that it is given.',
  release: 'Data',
  live: 'always the current release',
  frozen: (number) => `release ${number}, unchanged`,
  theme: 'Background',
  themes: { auto: 'as the reader’s device asks', light: 'light', dark: 'dark' },
  preview: 'Preview',
  table: 'Table and notes',
  open: (site) => `See it on ${site}: where each number comes from`,
};
