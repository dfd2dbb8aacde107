import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { Bilingual } from '@/lib/domain/publication';
import { locales } from '@/lib/i18n/locales';
import { longName, type ShortName } from './namespaces';

type Term = NamedNode | Literal;

/** What is said of one thing: for each property its values, none where nothing is known. */
export type Description = Readonly<Partial<Record<ShortName, readonly Term[]>>>;

/** Another thing, by its address. What an address may not hold is percent-encoded. */
export const link = (address: string): NamedNode =>
  DataFactory.namedNode(address.replace(/[\p{Cc}\s<>"{}|^`\\]/gu, encodeURIComponent));

export const named = (name: ShortName): NamedNode => DataFactory.namedNode(longName(name));

/** A text in no language: a name or a code. */
export const plain = (text: string): Literal => DataFactory.literal(text);

export const inLanguage = (text: string, language: string): Literal => DataFactory.literal(text, language);

/** A text in each language. */
export const bilingual = (text: Bilingual): Literal[] => locales.map((locale) => inLanguage(text[locale], locale));

export const typed = (text: string, type: 'date' | 'dateTime' | 'gYear'): Literal =>
  DataFactory.literal(text, named(`xsd:${type}`));

/** The statements about one thing: what it is, and its properties. */
export const statementsAbout = (subject: string, type: ShortName, properties: Description = {}): readonly Quad[] => [
  DataFactory.quad(link(subject), named('rdf:type'), named(type)),
  ...Object.entries(properties).flatMap(([property, values = []]) =>
    values.map((value) => DataFactory.quad(link(subject), named(property as ShortName), value)),
  ),
];
