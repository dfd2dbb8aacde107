import type { errors as vi } from '../vi/errors';

export const errors: typeof vi = {
  notFoundTitle: 'There is no such page',
  notFound: 'The address may be mistyped, or the scheme or figure is not in the current release.',
  tryThese: 'You may be looking for:',
  failedTitle: 'This page failed',
  failed:
    'The server could not build this page. The data is not affected. Reload it; if it fails again, please tell the operator.',
  retry: 'Reload',
  home: 'Back to the overview',
  unavailableTitle: 'The data cannot be read right now',
  unavailable: {
    missing:
      'The data file is not there. The operator has to run npm start again, which makes it from the source data.',
    unreadable:
      'The data file is damaged or cannot be read. The operator has to restore it from a backup, or move it away and run npm start.',
    locked: 'Another process holds the data file. Please try again in a few minutes.',
    newer_schema: 'The data was written by a newer version of the software. The operator has to update the software.',
    older_schema:
      'The data is of an older version than the software. The operator has to run npm start, which upgrades it.',
    empty: 'No release has been published yet. The operator has to run npm start.',
  },
  unavailableNote: 'No number is lost. The page returns by itself once the data can be read.',
  problemsTitle: 'Part of the address was not understood and is ignored',
};
