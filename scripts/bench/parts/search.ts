import { wholeRegister } from '@/lib/domain/register/register-query';
import { registerSearch } from '@/lib/schemas/register-query';
import { askedPages } from '../asked-pages';
import type { BenchPart } from '../part';
import { everNew, registerPath } from '../register-addresses';
import { searchQuestions } from '../search-words';

export const search: BenchPart = {
  name: 'search',
  title: 'Text search',
  notes: [
    'Over HTTP, one request at a time, until the last byte of the register’s page; no two ask for the same words. Selective: a word that a handful of schemes have. Common: two or three words that many have. Absent: a common word and one that none has. CPU: of the server’s process.',
  ],
  open: (context) =>
    askedPages(
      context,
      Object.fromEntries(
        Object.entries(searchQuestions(context)).map(([words, question]) => [
          `page, ${words}`,
          everNew((random) => `${registerPath}?${registerSearch({ ...wholeRegister, q: question(random) })}`),
        ]),
      ),
    ),
};
