import { z } from 'zod';
import { type Parameter, type QueryReading, readQuery } from '@/lib/schemas/query';
import { codes, one } from '@/lib/schemas/query-parameter';

export const oembedFormats = ['json', 'xml'] as const;
export type OembedFormat = (typeof oembedFormats)[number];

/** More than any address of this site needs. */
const longestAddress = 2_000;

const pixels = (): Parameter<number | null> =>
  one(
    {
      schema: z
        .string()
        .regex(/^[1-9]\d{0,4}$/)
        .transform(Number)
        .pipe(z.number().int().min(1).max(99_999)),
      valid: [],
    },
    null,
  );

/** The keys of the address of oEmbed. */
export const oembedParameters = {
  url: one({ schema: z.string().max(longestAddress), valid: [] }, null),
  format: one(codes(oembedFormats), 'json'),
  maxwidth: pixels(),
  maxheight: pixels(),
};

export interface OembedQuery {
  readonly url: string | null;
  readonly format: OembedFormat;
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** What a consumer of oEmbed asks. Not strict: the standard lets consumers send what a provider does not know. */
export const readOembedQuery = (input: URLSearchParams): QueryReading<OembedQuery> =>
  readQuery(oembedParameters, input);
