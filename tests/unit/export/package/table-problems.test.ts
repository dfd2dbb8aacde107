import { describe, expect, it } from 'vitest';
import { type TableSchema, tableProblems } from './table-problems';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true } },
    { name: 'kind', type: 'string', constraints: { enum: ['a', 'b'] }, categories: [{ value: 'a', label: 'A' }] },
    { name: 'money', type: 'integer', constraints: { minimum: 0 } },
    { name: 'list', type: 'string', constraints: { pattern: '[^;]+(;[^;]+)*' } },
  ],
  missingValues: [''],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['list'], reference: { resource: 'other', fields: ['id'] } }],
};
const problemsOf = (...rows: readonly string[]) =>
  tableProblems(['id,kind,money,list', ...rows, ''].join('\r\n'), schema, { other: 'id\r\nx\r\nx;y\r\n' });

describe('the check of a table against its schema', () => {
  it('has nothing to say of a table that is as its schema says', () => {
    expect(problemsOf('1,a,0,x', '2,,,', '3,a,12,x;y')).toEqual([]);
  });

  it.each([
    ['1,c,0,x', 'kind of row 1 is none of the codes: c'],
    ['1,b,0,x', 'kind of row 1 is in no category: b'],
    ['1,a,-1,x', 'money of row 1 is too small: -1'],
    ['1,a,1.5,x', 'money of row 1 is no integer: 1.5'],
    ['1,a,1,x;', 'list of row 1 is out of pattern: x;'],
    [',a,1,x', 'the primary key is not complete'],
    ['1,a,1,z', 'no row of other: z'],
    ['1,a,1', 'row 1 has 3 cells'],
  ])('finds what is wrong with %s', (row, problem) => {
    expect(problemsOf(row)).toContain(problem);
  });

  it('finds two rows of one key, and another header', () => {
    expect(problemsOf('1,a,1,x', '1,a,2,x')).toEqual(['the primary key is not unique']);
    expect(tableProblems('id,money\r\n', schema)).toEqual(['the header is id,money']);
  });
});
