import type { Scheme } from '@/lib/domain/scheme';
import { type Generation, generatedSchemes } from './generated-schemes';

const schemesOfPiece = 1000;

/** A generated register in pieces of a thousand schemes, as a store gives them. */
export function* generatedPieces(generation: Generation): Generator<readonly Scheme[]> {
  let piece: Scheme[] = [];
  for (const scheme of generatedSchemes(generation)) {
    piece.push(scheme);
    if (piece.length < schemesOfPiece) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
