import type { apiExamples as vi } from '../vi/api-examples';

export const apiExamples: typeof vi = {
  total: 'The whole period, by programme; the last row is the total.',
  save: 'Save the register of schemes, under the name that the site gives it.',
  frozen: 'This release will never change: use it where you cite.',
  onlyNew: 'Ask again: 304 means that there is no newer release.',
  missing: 'What is not published is None, not 0.',
  missingR: 'What is not published is NA, not 0.',
  missingM: 'What is not published is null, not 0.',
  provenance: 'JSON also says where each figure comes from.',
};
