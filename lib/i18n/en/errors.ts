import type { errors as vi } from '../vi/errors';

export const errors: typeof vi = {
  notFoundTitle: 'There is no such page',
  notFound: 'The address may be mistyped, or this release may have no such scheme or figure.',
  tryThese: 'You may be looking for:',
  unavailableTitle: 'The data cannot be read right now',
  unavailable: {
    missing:
      'The data file is missing. The operator needs to run npm start again, which rebuilds it from the source data.',
    unreadable:
      'The data file is damaged or cannot be read. The operator needs to restore it from a backup, or move it away and run npm start again.',
    locked: 'Another process has locked the data file. Please try again in a few minutes.',
    unreachable:
      'The database server does not answer. The operator needs to look after it; please try again in a few minutes.',
    refused:
      'The database server does not let this site in. The operator needs to check the address, the user and the rights that the site was given.',
    newer_schema: 'The data was written by a newer version of the software. The operator needs to update the software.',
    older_schema:
      'The data was written by an older version of the software. The operator needs to run npm start again, which upgrades it.',
    empty: 'No release has been published yet. The operator needs to run npm start again.',
  },
  unavailableNote:
    'The original figures are not lost. The page will return by itself once the data can be read; readers need do nothing.',
  problemsTitle: 'Part of the address was not understood and has been ignored',
};
