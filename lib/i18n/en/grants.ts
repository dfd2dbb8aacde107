import type { grants as vi } from '../vi/grants';

export const grants: typeof vi = {
  title: (province, period) => `Industrial promotion grants in ${province}, ${period}`,
  description: (dataset) =>
    `${dataset}: the schemes that have what the 360Giving Data Standard 1.4 demands. Amounts are state support in đồng; the award date is the date of the decision that approved the scheme. Counterpart capital, jobs and leverage are in the data package, under the same scheme code (schemeCode).`,
  identifiers: (prefix) =>
    `Identifiers that begin with “${prefix}” are given by this software and are not registered with 360Giving. Nor are those of organisations taken from any official register.`,
  leftOut:
    'Schemes that lack something the standard demands are left out; a scheme may lack several things. A year is not a date, so schemes of which only the year is known are left out too. Nothing is made up.',
  none: (schemes, lacking) =>
    `None of the ${schemes} schemes of this dataset has everything that the 360Giving standard demands, and the standard allows no empty file. Lacking: ${lacking}. A year is not a date, and nothing is made up.`,
  lacking: {
    title: (schemes) => `the title (${schemes} schemes)`,
    amountAwarded: (schemes) => `the amount of support (${schemes} schemes)`,
    awardDate: (schemes) => `the date of the decision (${schemes} schemes)`,
    recipient: (schemes) => `the recipient (${schemes} schemes)`,
    recipientKind: (schemes) => `the kind of recipient (${schemes} schemes)`,
  },
  individual: 'Individual recipient',
  individualTitle: (activity) => `Support for a household business: ${activity}`,
  invented: (caption, text) => `${caption}. ${text}`,
  year: {
    planned: (year) => `planned for ${year}`,
    accepted: (year) => `accepted in ${year}`,
    not_stated: (year) => year,
  },
};
