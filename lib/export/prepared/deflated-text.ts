import { deflateRun, lastRun } from './deflate-run';
import { oneAhead } from './one-ahead';
import type { PreparedCsv } from './prepared-csv';

function* tasks(csv: PreparedCsv): Generator<() => Promise<Uint8Array>, void> {
  yield () => deflateRun(csv.header);
  for (let part = 1; part <= csv.parts; part += 1) yield () => csv.packed(part);
}

/** The whole file as a stream of DEFLATE. */
export async function* deflatedText(csv: PreparedCsv): AsyncGenerator<Uint8Array, void> {
  yield* oneAhead(tasks(csv));
  yield lastRun;
}
