import type { MoneyUnit } from '@/lib/vocabulary/money-unit';

/** How units of money are written, folded and without spaces and marks. */
const names: Readonly<Record<MoneyUnit, readonly string[]>> = {
  vnd: ['dong', 'd', 'vnd', 'dongvietnam', 'vietnamdong', 'dongvn'],
  thousand_vnd: [
    ...['nghindong', 'ngandong', 'nghind', 'ngand', 'ngd', '1000dong', '1000d', '1000vnd', 'nghinvnd', 'thousandvnd'],
    ...['vndthousand', 'thousanddong', 'nghin', 'ngan', '000d', '000dong', 'thousandsofvnd', 'thousandsofdong'],
  ],
  million_vnd: [
    ...[
      'trieudong',
      'trd',
      'trdong',
      'trieud',
      'trieuvnd',
      'trvnd',
      '1000000dong',
      '1000000d',
      'millionvnd',
      'vndmillion',
    ],
    ...['milliondong', 'milvnd', 'vndmil', 'mvnd', 'trieu', 'tr', 'millionsofvnd', 'millionsofdong'],
  ],
  billion_vnd: [
    ...['tydong', 'tyd', 'tidong', 'tyvnd', 'billionvnd', 'vndbillion', 'billiondong', 'bnvnd', 'vndbn', 'ty', 'ti'],
    ...['billionsofvnd', 'billionsofdong'],
  ],
};

/** A unit of money by its name, folded and without spaces and marks: "trieudong", "trd". */
export const unitNames: ReadonlyMap<string, MoneyUnit> = new Map(
  (Object.keys(names) as MoneyUnit[]).flatMap((unit) => names[unit].map((name) => [name, unit] as const)),
);
