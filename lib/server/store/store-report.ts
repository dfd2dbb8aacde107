import { z } from 'zod';
import { healthSchema } from '@/lib/schemas/health';
import { problemSchema } from '@/lib/schemas/problem';

/** What the store is said to be, and what it serves. */
export interface StoreReport {
  /** `ready`, what is the matter (`missing`, `locked` …), or `silent` where health did not answer. */
  readonly state: string;
  /** The release served of each dataset; also where something is the matter and what is in memory is served. */
  readonly releases: ReadonlyMap<string, number>;
  /** Which of several database servers is read, counted from 1; `null` where there is only one, or it is not known. */
  readonly server: number | null;
}

const unsaid = (state: string): StoreReport => ({ state, releases: new Map(), server: null });

const answerSchema = z.union([healthSchema, problemSchema]);

/** Reads an answer of `/api/health`. */
export function storeReport(body: string): StoreReport {
  const read = answerSchema.safeParse(parsed(body));
  if (!read.success) return unsaid('silent');
  if ('datasets' in read.data) {
    const current = read.data.datasets.flatMap(({ dataset, release }) =>
      release === null ? [] : [[dataset, release] as const],
    );
    const { reason = 'ready', server = null } = read.data;
    return { state: reason, releases: new Map(current), server };
  }
  return unsaid('state' in read.data ? (read.data.state ?? 'silent') : 'silent');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
