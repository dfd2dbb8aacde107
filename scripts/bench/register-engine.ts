import { findInColumns, pageSize } from '@/lib/domain/register/columns/find-in-columns';
import type { RegisterColumns } from '@/lib/domain/register/columns/register-columns';
import { type OrderName, RegisterOrders } from '@/lib/domain/register/orders/register-orders';
import { decodeColumns } from '@/lib/domain/register/pieces/columns-piece';
import { decodeOrder } from '@/lib/domain/register/pieces/order-piece';
import { type PieceName, RegisterBuilder } from '@/lib/domain/register/pieces/register-builder';
import { decodeSearchIndex } from '@/lib/domain/register/pieces/search-piece';
import { type RegisterQuery, sortColumns, wholeRegister } from '@/lib/domain/register/register-query';
import type { SearchIndex } from '@/lib/domain/register/search/search-index';
import { registerCube } from '@/lib/domain/register-figures/register-cube';
import { collate } from '@/lib/format/collate';
import { generatedDataset } from '../generated/generated-dataset';
import { generatedPieces } from '../generated/generated-pieces';
import { randomFrom } from '../illustrative/random';
import { searchQuestions } from './search-words';

/** A measurement: milliseconds of processor time, or what its name says. */
export interface EngineTiming {
  readonly name: string;
  readonly rows: number;
  readonly median: number;
  /** Between the least and the most. */
  readonly spread: number;
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const { districts, period } = generatedDataset;
const seed = 1;

/** What is asked the same each time. */
const searches: Readonly<Record<string, string>> = {
  'search: a code': '-777',
  'search: common': 'may',
  'search: a letter': 'a',
  'search: digits': '2021',
  'search: every code': 'tuong-tuong-2016-2025-kc',
  'search: many words': 'ho tro ung dung may moc thiet bi tien tien trong che bien che co so hop tac xa vi du mau',
  'search: letters': 'q w e r t y u i o p a s d f g h j k l z x c v b n m 1 2 3 4 5 6 7 8 9 0',
};

function build(rows: number, add: (name: string, ms: number) => void): Map<PieceName, Uint8Array> {
  const builder = new RegisterBuilder();
  let adding = 0;
  for (const schemes of generatedPieces({ rows, seed })) {
    const start = processorTime();
    builder.add(schemes);
    adding += processorTime() - start;
  }
  add('build: rows', adding);
  const pieces = new Map<PieceName, Uint8Array>();
  let start = processorTime();
  let longest = 0;
  let last = start;
  for (const piece of builder.pieces(collate)) {
    longest = Math.max(longest, processorTime() - last);
    if (piece !== null) {
      add(`build: ${piece.name}`, processorTime() - start);
      pieces.set(piece.name, piece.bytes);
      start = processorTime();
    }
    last = processorTime();
  }
  add('build: longest step', longest);
  return pieces;
}

/** Measures the engine of the register on invented registers, in this process and without a store. */
export function benchRegisterEngine(asked: { readonly rows: readonly number[]; readonly rounds: number }) {
  return asked.rows.flatMap((rows) => measure(rows, asked.rounds));
}

function measure(rows: number, rounds: number): readonly EngineTiming[] {
  const timings: EngineTiming[] = [];
  const add = (name: string, median: number, spread = 0) => timings.push({ name, rows, median, spread });
  const timed = <Result>(name: string, work: (round: number) => Result): Result => {
    let result = work(0);
    const spent = Array.from({ length: rounds }, (_, round) => {
      const start = processorTime();
      result = work(round);
      return processorTime() - start;
    }).sort((a, b) => a - b);
    add(name, spent[Math.floor(spent.length / 2)] ?? 0, (spent.at(-1) ?? 0) - (spent[0] ?? 0));
    return result;
  };

  const pieces = build(rows, add);
  const bytesOf = (name: PieceName) => pieces.get(name) ?? new Uint8Array();
  for (const name of ['columns', 'search', 'order-own', 'order-title'] as const) {
    add(`size: ${name}, bytes a row`, bytesOf(name).length / rows);
  }
  const columns: RegisterColumns = timed('decode: columns', () => decodeColumns(bytesOf('columns')));
  const index: SearchIndex = timed('decode: search', () => decodeSearchIndex(rows, bytesOf('search')));
  timed('decode: an order', () => decodeOrder('title', rows, bytesOf('order-title')));
  add('cells', columns.cells.size);

  const names: readonly OrderName[] = ['own', ...sortColumns];
  const stored = new Map(names.map((name) => [name, decodeOrder(name, rows, bytesOf(`order-${name}`))]));
  const orders = RegisterOrders.beside(columns, collate, stored);
  const find = (query: Partial<RegisterQuery>) => {
    const whole = { ...wholeRegister, ...query };
    const tools = { columns, order: orders.positions(whole.sort), search: () => index, districts };
    return findInColumns(tools, whole);
  };
  const filters: Partial<RegisterQuery> = { category: ['machinery'], year: [2019, 2021], programme: ['kcdp'] };
  timed('whole', () => find({}));
  timed('filter: 1', () => find({ category: ['machinery'] }));
  timed('filter: 2', () => find({ category: ['machinery'], year: [2019, 2021] }));
  timed('filter: 3', () => find(filters));
  timed('filter: a district', (round) => find({ district: [districts[round % districts.length]?.code ?? ''] }));
  const pages = Math.ceil(rows / pageSize);
  timed('page: middle of all', () => find({ page: Math.ceil(pages / 2) }));
  const { pages: found } = find(filters);
  timed('page: middle of 3 filters', () => find({ ...filters, page: Math.ceil(found / 2) }));
  timed('page: middle of 3 filters, by title', () => find({ ...filters, page: Math.ceil(found / 2), sort: 'title' }));
  timed('page: middle of 3 filters, by -support', () =>
    find({ ...filters, page: Math.ceil(found / 2), sort: '-support' }),
  );
  for (const sort of sortColumns)
    timed(`sort: -${sort}, 2 filters`, () => find({ year: [2019], programme: ['kcqg'], sort: `-${sort}` }));
  for (const [name, q] of Object.entries(searches)) timed(name, () => find({ q }));
  const random = randomFrom(seed);
  for (const [name, question] of Object.entries(searchQuestions({ rows, seed }))) {
    timed(`search: ${name}`, () => find({ q: question(random) }));
  }
  timed('search: common, 3 filters, by title', () => find({ ...filters, q: 'may', sort: 'title' }));
  timed('positions of all, by title', () => find({ sort: 'title' }).positions());
  timed('positions of 3 filters, by title', () => find({ ...filters, sort: 'title' }).positions());
  timed('figures: cube', () => registerCube(columns.cells, { period, districts }));
  return timings;
}
