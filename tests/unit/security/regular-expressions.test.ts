import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { writtenPatterns } from './regular-expressions';

/** Patterns that take more than linear time, and why nothing comes of it. */
const boundedElsewhere: Readonly<Record<string, string>> = {
  'lib/export/workbook/fill-frame.ts': 'reads the empty frame that hucre has just written, of six rows',
  'lib/ingest/register/header/understand-heading.ts': 'a heading is cut to 500 characters by unitInText',
  'lib/ingest/register/rows/is-closing-line.ts': 'a text is cut to 120 characters',
  'lib/ingest/register/rows/line.ts': 'a cell of more than 60 characters is not looked at',
  'lib/ingest/register/rows/ordinal.ts': 'a cell of more than 16 characters is not looked at',
  'lib/ingest/register/values/decision-of.ts': 'a text of a cell has at most 500 characters',
  'lib/ingest/register/values/written-number.ts': 'a text of more than 60 characters is not looked at',
};

/** Patterns that are put together when the program runs, one of each kind as it then is. */
const putTogether: Readonly<Record<string, string>> = {
  'app/api/v1/cards/card-svg.ts': '^<svg[^>]*? width="([\\d.]+)"',
  'lib/ingest/judge/name-key.ts': '(?<= |^)(?:htx|cty|cp)(?= |$)',
  'lib/ingest/quoted-amounts.ts':
    '(?<![\\d.,])(?<whole>\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?<fraction>\\d+))?(?!\\d|[.,]\\d)(?<scale>(?:\\s*(?:nghìn|triệu)(?!\\p{L}))*)(?:\\s*(?<unit>%|(?:đồng|đ)(?!\\p{L})))?',
  'lib/ingest/register/units/unit-in-text.ts': '(?:^|[\\s,;.(])(?:don vi|unit)\\s*:\\s*.*',
  'lib/ingest/tables/xml/tag-attribute.ts': '\\s(?:[\\w.-]+:)?ref\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')',
};

/** Bounded by counts instead of by time, so that the same pattern is judged the same on any machine. */
const bounds = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 20_000_000,
  maxAttackStringSize: 8_000,
} as const;

const { patterns, computed } = writtenPatterns();
const fileOf = (place: string) => place.replace(/:\d+$/, '');

/** The files whose patterns are not proven or found to take linear time, each once. */
async function unsafe(asked: readonly { source: string; flags: string; places: readonly string[] }[]) {
  const found = await Promise.all(
    asked.map(async ({ source, flags, places }) => {
      const { status } = await check(source, flags, bounds);
      return status === 'safe' ? [] : places.map(fileOf);
    }),
  );
  return [...new Set(found.flat())].sort();
}

describe('a text of a reader', () => {
  it('meets no pattern that takes more than linear time, but where its length is bounded', async () => {
    expect(patterns.length).toBeGreaterThan(150);
    expect(await unsafe(patterns)).toEqual(Object.keys(boundedElsewhere).sort());
  }, 300_000);

  it('nor one that is put together while the program runs', async () => {
    expect([...new Set(computed.map(fileOf))].sort()).toEqual(Object.keys(putTogether).sort());
    const samples = Object.entries(putTogether).map(([file, source]) => ({ source, flags: 'giu', places: [file] }));
    expect(await unsafe(samples)).toEqual([]);
  }, 120_000);

  it('would be warned of by this test', async () => {
    expect(await unsafe([{ source: '^(?:a+)+$', flags: '', places: ['x.ts:1'] }])).toEqual(['x.ts']);
    expect(await unsafe([{ source: ' +$', flags: 'u', places: ['x.ts:1'] }])).toEqual(['x.ts']);
    expect(await unsafe([{ source: '(?<!x) +$', flags: 'u', places: ['x.ts:1'] }])).toEqual(['x.ts']);
  });
});
