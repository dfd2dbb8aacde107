import { fileParameters } from './api-query';

/** The keys of the template's address. */
export const templateParameters = { lang: fileParameters.lang };
