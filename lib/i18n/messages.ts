import { en } from './en';
import type { Locale } from './locales';
import { vi } from './vi';

/** Every text of the interface. Vietnamese gives the shape; a language that lacks a key does not compile. */
export type Messages = typeof vi;

const byLocale: Record<Locale, Messages> = { vi, en };

export const messagesFor = (locale: Locale): Messages => byLocale[locale];
