import type { feedback as vi } from '../vi/feedback';

export const feedback: typeof vi = {
  link: 'Report an error',
  subject: (about) => `Error: ${about}`,
  about: (about) => `About: ${about}`,
  address: (address) => `Address: ${address}`,
  release: (number, date) => `Release: ${number}, ${date}`,
  question: 'What is wrong? What should it be, and which document says so?',
};
