import { createHash } from 'node:crypto';
import type { Scheme } from '@/lib/domain/scheme';
import { listOfWords } from './scheme-words';

/**
 * The first 8 bytes of a hash of all that a scheme tells. Of its district only the code counts: another name for it is a
 * change of the dataset.
 */
export function schemeMark(scheme: Scheme): Buffer {
  const { status, programme, category, district, year, support, counterpart, total, jobs, sourceIds } = scheme;
  const told = [status, programme, category, district?.code ?? null, year, support, counterpart, total, jobs];
  const text = JSON.stringify([listOfWords(scheme), told, sourceIds]);
  return createHash('sha256').update(text).digest().subarray(0, 8);
}
