import { z } from 'zod';

/** The answer of `/api/v1`: where everything else begins. Addresses are absolute. */
export const apiStartSchema = z.strictObject({
  openapi: z.url(),
  catalogue: z.url(),
  datasets: z.array(
    z.strictObject({
      dataset: z.string(),
      /** All of it is invented. */
      illustrative: z.literal(true).optional(),
      page: z.url(),
      package: z.url(),
    }),
  ),
});

export type ApiStart = z.infer<typeof apiStartSchema>;
