import { locales } from '@/lib/i18n/locales';
import { codes, one } from './query-parameter';

/** The keys of the description of the API: the language of its words. English unless asked: the standard's own. */
export const openApiParameters = { lang: one(codes(locales), 'en') };
