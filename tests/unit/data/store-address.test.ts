import { expect, it } from 'vitest';
import { withoutPassword } from '@/lib/data/store-address';
import { databaseServers } from '@/lib/schemas/database-servers';

it.each([
  ['/a/b:c@d.sqlite', '/a/b:c@d.sqlite'],
  ['postgresql://u:secret@host:5432/name', 'postgresql://u@host:5432/name'],
  ['postgresql://host/name?sslmode=require&password=secret', 'postgresql://host/name?sslmode=require'],
  ['postgresql://u:sec,ret@one:5432,two,[::1]:5434/name', 'postgresql://u@one:5432,two,[::1]:5434/name'],
  ['postgres:///name?host=%2Frun', 'postgres:///name?host=%2Frun'],
])('shows %s without its password', (address, shown) => {
  expect(withoutPassword(address)).toBe(shown);
});

it('names each server of a list with user, password, database and what else is said of all', () => {
  expect(databaseServers('postgresql://u:p,w@one:5432,two,[::1]:5434/name?sslmode=require')).toEqual([
    'postgresql://u:p,w@one:5432/name?sslmode=require',
    'postgresql://u:p,w@two/name?sslmode=require',
    'postgresql://u:p,w@[::1]:5434/name?sslmode=require',
  ]);
});

it.each(['file:./a,b.sqlite', 'postgresql://u:p,w@host/na,me', 'postgres:///name?host=/a,b'])(
  'leaves %s alone',
  (url) => {
    expect(databaseServers(url)).toEqual([url]);
  },
);
