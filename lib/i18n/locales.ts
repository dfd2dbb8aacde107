/** The languages of the interface, the default first. The code is the first part of every page's address. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'vi';

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);
