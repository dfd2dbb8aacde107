import { z } from 'zod';
import { healthSchema } from '@/lib/schemas/health';
import { problemSchema } from '@/lib/schemas/problem';

/** What the store is said to be, and what it serves. */
export interface StoreReport {
  /** `ready`, what is the matter (`missing`, `locked` …), or `silent` where health did not answer. */
  readonly state: string;
  /** The release served of each dataset. */
  readonly releases: ReadonlyMap<string, number>;
}

const answerSchema = z.union([healthSchema, problemSchema]);

/** Reads an answer of `/api/health`. */
export function storeReport(body: string): StoreReport {
  const read = answerSchema.safeParse(parsed(body));
  if (!read.success) return { state: 'silent', releases: new Map() };
  if ('datasets' in read.data) {
    const current = read.data.datasets.flatMap(({ dataset, release }) =>
      release === null ? [] : [[dataset, release] as const],
    );
    return { state: 'ready', releases: new Map(current) };
  }
  return { state: 'state' in read.data ? (read.data.state ?? 'silent') : 'silent', releases: new Map() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
