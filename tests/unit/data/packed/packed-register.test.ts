import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRegister } from '@/lib/data/packed/pack-register';
import type { PackedSchemes } from '@/lib/data/packed/packed-schemes';
import { unpackRegister } from '@/lib/data/packed/unpack-register';
import { disagreeingSchemes } from '@/lib/domain/register/facts/disagreeing-schemes';
import { registerCounts } from '@/lib/domain/register/facts/register-counts';
import { schemesFromSource } from '@/lib/domain/register/facts/schemes-from-source';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import { readRegister } from '@/lib/domain/register/read-register';
import { registerIndex } from '@/lib/domain/register/register-index';
import { wholeRegister } from '@/lib/domain/register/register-query';
import { schemeWithCode } from '@/lib/domain/register/scheme-with-code';
import { registerSources } from '@/lib/domain/register-figures';
import { diffReleases } from '@/lib/domain/release-diff';
import type { Scheme } from '@/lib/domain/scheme';
import type { SchemeList } from '@/lib/domain/scheme-list';
import { collate } from '@/lib/format/collate';
import { aPublication, aScheme, lower, upper } from '@/tests/fixtures/publication';
import { aReport } from '@/tests/fixtures/report';
import { stranger, tangledQuery, tangledRegister } from '@/tests/fixtures/tangled-register';
import { generatedSchemes } from '../../../../scripts/generated/generated-schemes';

const districts = [lower, upper, stranger];

function piecesOf(schemes: readonly Scheme[]): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array>();
  // A copy: what packing keeps of schemes is not what plain ones are to be asked.
  for (const piece of packRegister([...schemes], collate)) if (piece !== null) pieces.set(piece.name, piece.bytes);
  return pieces;
}

const packed = (schemes: readonly Scheme[]): PackedSchemes => unpackRegister(piecesOf(schemes), districts);

/** Every word column filled with something hostile, and every list of sources. */
const wordy: fc.Arbitrary<readonly Scheme[]> = fc
  .array(
    fc.record({
      title: fc.option(fc.string({ unit: 'binary' })),
      titleIsDescriptive: fc.boolean(),
      recipient: fc.option(fc.string({ unit: 'grapheme' })),
      legalForm: fc.constantFrom(null, 'household_business' as const),
      place: fc.option(fc.string()),
      decision: fc.option(fc.constantFrom('1234/QĐ-UBND', '"],["', '\u0000')),
      decidedOn: fc.option(fc.constant('2020-02-29')),
      acceptedOn: fc.option(fc.constant('2021-12-31')),
      quote: fc.option(fc.string({ unit: 'binary' })),
      sourceIds: fc.subarray(['a', 'b', 'c;d', '"']),
    }),
    { maxLength: 200 },
  )
  .map((rows) => rows.map((row, index) => aScheme({ ...row, code: `XX-${index}` })));

describe('a packed register', () => {
  it('gives back every scheme, one by one and together', () => {
    fc.assert(
      fc.property(fc.oneof(tangledRegister, wordy), (schemes) => {
        const list = packed(schemes);
        expect(list.length).toBe(schemes.length);
        expect([...list]).toEqual(schemes);
        expect(schemes.map((_, position) => list.at(position))).toEqual(schemes);
        expect([list.at(-1), list.at(schemes.length)]).toEqual([undefined, undefined]);
      }),
      { numRuns: 150 },
    );
  });

  it('answers any query as the schemes themselves', () => {
    const asked = tangledRegister.chain((schemes) => fc.tuple(fc.constant(schemes), tangledQuery(schemes)));
    fc.assert(
      fc.property(asked, ([schemes, query]) => {
        const [plain, unpacked] = [schemes, packed(schemes)].map((list) => {
          const { found, ...answer } = readRegister({ schemes: list, dataset: { districts } }, query, collate);
          return { ...answer, found: [...found] };
        });
        expect(unpacked).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('knows of itself what its schemes tell', () => {
    const told = (schemes: SchemeList) => ({
      counts: registerCounts(schemes),
      sources: registerSources(schemes),
      filled: registerIndex(schemes).filled(),
      disagreeing: disagreeingSchemes(schemes),
      fromSource: schemesFromSource(schemes, 'a', 3),
    });
    fc.assert(
      fc.property(fc.oneof(tangledRegister, wordy), (schemes) => {
        expect(told(packed(schemes))).toEqual(told(schemes));
      }),
      { numRuns: 100 },
    );
  });

  it('finds a scheme by its code, and none by another', () => {
    const schemes = [...generatedSchemes({ rows: 500, seed: 7 })];
    const list = packed(schemes);
    for (const scheme of schemes) expect(schemeWithCode(list, scheme.code)?.code).toBe(scheme.code);
    for (const code of ['', 'VN', schemes[0]?.code.toLowerCase() ?? '', 'a'.repeat(10_000)]) {
      expect(schemeWithCode(list, code)).toBeNull();
    }
  });

  it('differs from another release in what the schemes themselves differ in', () => {
    const unique = tangledRegister.map((schemes) => schemes.map((scheme, index) => ({ ...scheme, code: `${index}` })));
    const pairs = unique.chain((schemes) =>
      fc.tuple(
        fc.constant(schemes),
        fc.subarray([...schemes]).map((left) => left.toReversed()),
        fc.array(fc.record({ support: fc.option(fc.nat()), title: fc.option(fc.string()) }), { maxLength: 3 }),
      ),
    );
    const report = (schemes: SchemeList) =>
      aReport({ dataset: { ...aPublication().dataset, coverage: 'complete', districts }, schemes } as never);
    fc.assert(
      fc.property(pairs, ([before, left, edits]) => {
        const after = left.map((scheme, index) => ({ ...scheme, ...edits[index] }));
        const plain = diffReleases(report(before), report(after)).schemes;
        expect(diffReleases(report(packed(before)), report(packed(after))).schemes).toEqual(plain);
        expect(diffReleases(report(before), report(packed(after))).schemes).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves its columns and orders to what is prepared next, which compares no text again', () => {
    const schemes = [...generatedSchemes({ rows: 300, seed: 1 })];
    let compared = 0;
    const counting = (a: string, b: string) => {
      compared += 1;
      return collate(a, b);
    };
    for (const _ of packRegister(schemes, counting));
    const before = compared;
    expect(before).toBeGreaterThan(300);
    const { found } = readRegister({ schemes, dataset: { districts } }, wholeRegister, counting);
    expect(compared - before).toBeLessThan(100);
    expect([...found]).toEqual([
      ...readRegister({ schemes: [...schemes], dataset: { districts } }, wholeRegister, collate).found,
    ]);
  });

  it('is not read where a piece is missing or damaged', () => {
    const pieces = piecesOf([...generatedSchemes({ rows: 100, seed: 1 })]);
    for (const [name, bytes] of pieces) {
      const without = new Map(pieces);
      without.delete(name);
      expect(() => unpackRegister(without, districts), name).toThrow(UnreadablePiece);
      const damaged = bytes.slice();
      damaged[damaged.length - 12] = (damaged.at(-12) ?? 0) ^ 1;
      expect(() => unpackRegister(new Map(pieces).set(name, damaged), districts), name).toThrow(UnreadablePiece);
    }
    const others = piecesOf([...generatedSchemes({ rows: 99, seed: 1 })]);
    const rows = others.get('rows') ?? new Uint8Array();
    expect(() => unpackRegister(new Map(pieces).set('rows', rows), districts)).toThrow(UnreadablePiece);
  });
});
