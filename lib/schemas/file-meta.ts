import { z } from 'zod';

/** What a JSON file says of itself, beside its rows. Addresses are absolute. */
export const fileMetaSchema = z.strictObject({
  dataset: z.string(),
  table: z.string(),
  release: z.number().int().min(1),
  /** UTC. */
  published_at: z.iso.datetime(),
  /** Only of invented data. */
  illustrative: z.literal(true).optional(),
  /** The keys of the address that narrow or order the table; none for the whole of it. */
  query: z.record(z.string(), z.array(z.string())),
  /** How many follow. */
  rows: z.number().int().min(0),
  /** Where the same file is. */
  address: z.url(),
  /** The page that says what the columns mean. */
  dictionary: z.url(),
  licence: z.strictObject({ id: z.string(), name: z.string(), url: z.url() }),
  /** The documents that the numbers come from. */
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
});

export type FileMeta = z.infer<typeof fileMetaSchema>;
