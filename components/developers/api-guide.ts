/** What a value in an address may be: one of a list, a whole number within bounds, or any text. */
export type ToldValue =
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly greatest: number | null }
  | { readonly kind: 'text'; readonly longest: number | null };

/** A key of the query, as the page for developers tells of it. */
export interface ToldKey {
  /** Its name; of several that are told of together, a name in braces. */
  readonly key: string;
  readonly meaning: string;
  readonly values: readonly ToldValue[];
  /** As it is written; `null` where nothing counts. */
  readonly fallback: string | null;
  readonly isRequired: boolean;
  /** Several values, as they are written; `null` where there is only one. */
  readonly several: { readonly isJoined: boolean; readonly example: string } | null;
}

/** An address, or several that differ by a name in braces. */
export interface ToldAddress {
  readonly path: string;
  readonly summary: string;
  /** One that leads somewhere, without the site's origin. */
  readonly example: string;
}

/** A part of the API. */
export interface ToldTopic {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly addresses: readonly ToldAddress[];
  /** The names of the keys that its addresses understand. */
  readonly keys: readonly string[];
}

/** What the page for developers tells, from the description of the API. */
export interface ApiGuide {
  readonly topics: readonly ToldTopic[];
  readonly keys: readonly ToldKey[];
  /** What stands where a path says `{chart}`. */
  readonly charts: readonly { readonly id: string; readonly title: string }[];
  readonly datasets: readonly { readonly slug: string; readonly province: string; readonly isIllustrative: boolean }[];
}
