import { z } from 'zod';

/** The answer of `/api/health`. */
export const healthSchema = z.object({
  /** `degraded`: the database or a release is in trouble, and what is in memory is served. */
  status: z.enum(['ok', 'degraded']),
  /** Why it is degraded. */
  reason: z.string().optional(),
  /** Which of the servers that DATABASE_URL names is read, counted from 1; left out where it names one. */
  server: z.number().int().min(1).optional(),
  /** The first dataset of which anything is served, and which release of it. */
  dataset: z.string(),
  release: z.number().int().min(1),
  /** Every dataset with the release served as its current one; `null` where none can be read. */
  datasets: z.array(
    z.object({
      dataset: z.string(),
      release: z.number().int().min(1).nullable(),
      /** All of it is invented. */
      illustrative: z.literal(true).optional(),
    }),
  ),
});

export type Health = z.infer<typeof healthSchema>;
