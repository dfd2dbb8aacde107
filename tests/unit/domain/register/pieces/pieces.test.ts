import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInColumns } from '@/lib/domain/register/columns/find-in-columns';
import { orderNameOf, positionsInOrder } from '@/lib/domain/register/orders/register-orders';
import { checkSum } from '@/lib/domain/register/pieces/check-sum';
import { decodeColumns } from '@/lib/domain/register/pieces/columns-piece';
import { decodeOrder } from '@/lib/domain/register/pieces/order-piece';
import { pieceVersion } from '@/lib/domain/register/pieces/piece';
import { type PieceName, RegisterBuilder } from '@/lib/domain/register/pieces/register-builder';
import { decodeSearchIndex } from '@/lib/domain/register/pieces/search-piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import { readRegister } from '@/lib/domain/register/read-register';
import { type RegisterQuery, wholeRegister } from '@/lib/domain/register/register-query';
import { searchSchemes } from '@/lib/domain/register/search/search-schemes';
import type { Scheme } from '@/lib/domain/scheme';
import { collate } from '@/lib/format/collate';
import { generatedPieces } from '@/scripts/generated/generated-pieces';
import { lower, upper } from '@/tests/fixtures/publication';
import { tangledQuery, tangledRegister } from '@/tests/fixtures/tangled-register';

const districts = [lower, upper];

function piecesOf(parts: readonly (readonly Scheme[])[]): ReadonlyMap<PieceName, Uint8Array> {
  const builder = new RegisterBuilder();
  for (const part of parts) builder.add(part);
  return new Map([...builder.pieces(collate)].flatMap((piece) => (piece === null ? [] : [[piece.name, piece.bytes]])));
}

const read = (pieces: ReadonlyMap<PieceName, Uint8Array>) => (name: PieceName) => pieces.get(name) ?? new Uint8Array();

function answer(pieces: ReadonlyMap<PieceName, Uint8Array>, query: RegisterQuery) {
  const bytesOf = read(pieces);
  const columns = decodeColumns(bytesOf('columns'));
  const name = orderNameOf(query.sort);
  const order = positionsInOrder(decodeOrder(name, columns.size, bytesOf(`order-${name}`)), query.sort);
  const search = () => decodeSearchIndex(columns.size, bytesOf('search'));
  return findInColumns({ columns, order, search, districts }, query);
}

describe('the pieces that a register is kept in', () => {
  it('answer as the register that they were made from, in whatever pieces its schemes came', () => {
    const asked = fc
      .tuple(tangledRegister, tangledRegister)
      .chain(([first, second]) => fc.tuple(fc.constant([first, [], second]), tangledQuery([...first, ...second])));
    fc.assert(
      fc.property(asked, ([parts, query]) => {
        const schemes = parts.flat();
        const { rows, positions, ...told } = answer(piecesOf(parts), query);
        const { rows: shown, found, ...expected } = readRegister({ schemes, dataset: { districts } }, query, collate);
        expect(told).toEqual(expected);
        expect(Array.from(rows, (position) => schemes[position])).toEqual(shown);
        expect(Array.from(positions(), (position) => schemes[position])).toEqual([...found]);
      }),
      { numRuns: 150 },
    );
  });

  it('are read wherever they lie in memory', () => {
    const pieces = piecesOf([...generatedPieces({ rows: 2300, seed: 1 })]);
    const moved = new Map(
      [...pieces].map(([name, bytes]) => {
        const room = Buffer.alloc(bytes.length + 3);
        room.set(bytes, 3);
        return [name, room.subarray(3)];
      }),
    );
    const query: RegisterQuery = { ...wholeRegister, q: 'may', category: ['machinery'], sort: '-total' };
    expect(answer(moved, query).rows).toEqual(answer(pieces, query).rows);
    expect(answer(moved, query).count).toBeGreaterThan(20);
  });
});

describe('a piece that is not what was written', () => {
  const schemes = [...generatedPieces({ rows: 80, seed: 1 })].flat();
  const bytesOf = read(piecesOf([schemes]));
  const readers: Readonly<Record<string, readonly [PieceName, (bytes: Uint8Array) => unknown]>> = {
    columns: ['columns', decodeColumns],
    search: ['search', (bytes) => searchSchemes(decodeSearchIndex(80, bytes), 'may 2021')],
    order: ['order-title', (bytes) => decodeOrder('title', 80, bytes).descending],
  };
  /** What reading does: it refuses, or it answers. Anything else fails the test. */
  const outcome = (of: (bytes: Uint8Array) => unknown, bytes: Uint8Array) => {
    try {
      of(bytes);
      return 'read';
    } catch (error) {
      if (error instanceof UnreadablePiece) return 'refused';
      throw error;
    }
  };

  it.each(Object.entries(readers))('is refused: %s', (_, [name, of]) => {
    const whole = bytesOf(name);
    expect(outcome(of, whole)).toBe('read');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(outcome(of, damaged)).toBe('refused');
      }),
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(outcome(of, whole.subarray(0, length))).toBe('refused');
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(outcome(of, bytes)).toBe('refused');
      }),
    );
  });

  it.each(Object.entries(readers))('never crashes the reader, even with a right check sum: %s', (_, [name, of]) => {
    const whole = bytesOf(name);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 12, max: whole.length - 1 }), fc.nat(255))), (changes) => {
        const forged = whole.slice();
        for (const [at, byte] of changes) forged[at] = byte;
        const words = new Uint32Array(forged.buffer);
        words[2] = checkSum(words.subarray(3));
        outcome(of, forged);
      }),
      { numRuns: 500 },
    );
  });

  it('has a check sum that any change of a word changes', () => {
    const changed = fc
      .tuple(fc.uint32Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.integer({ min: 1, max: 0xffff_ffff }))
      .map(([words, at, change]) => {
        const place = at % words.length;
        return [words, words.map((word, other) => (other === place ? word ^ change : word))] as const;
      });
    fc.assert(fc.property(changed, ([words, other]) => checkSum(words) !== checkSum(other)));
  });

  it('tells that another version made it, whatever its check sum', () => {
    const made = Buffer.from(bytesOf('columns'));
    made[made.indexOf(pieceVersion)] = 0x78;
    expect(() => decodeColumns(new Uint8Array(made))).toThrow('another version of the program made it');
  });

  it('is refused when it is another piece, or one of another register', () => {
    expect(() => decodeColumns(bytesOf('search'))).toThrow('The stored “columns” of a register cannot be read');
    expect(() => decodeOrder('code', 80, bytesOf('order-title'))).toThrow(UnreadablePiece);
    expect(() => decodeOrder('title', 81, bytesOf('order-title'))).toThrow('80 numbers and should have 81');
    expect(() => decodeSearchIndex(79, bytesOf('search'))).toThrow(UnreadablePiece);
  });
});
