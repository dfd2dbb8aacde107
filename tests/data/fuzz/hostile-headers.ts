import { type Arbitrary, constantFrom, option, record, string } from 'fast-check';

const latin = string({ unit: constantFrom(...'aZ0 ,;="/*-_:[]()%<>é\t'), maxLength: 60 });

const header = (...known: readonly string[]): Arbitrary<string | undefined> =>
  option(
    constantFrom(...known).chain((first) => latin.map((rest) => (rest.length > 30 ? first + rest : first))),
    {
      nil: undefined,
      freq: 2,
    },
  );

/** Headers that a server may be sent. Node itself refuses those that hold line breaks. */
export const hostileHeaders: Arbitrary<Readonly<Record<string, string>>> = record({
  host: header('example.org', '', 'a b', '[::1]:80', 'example.org:99999', '"><script>', 'x'.repeat(5_000), '..', '%00'),
  'x-forwarded-proto': header('https', 'javascript', ',,', 'http,https'),
  'x-forwarded-host': header('elsewhere.example', '"<>'),
  'x-store-state': header('locked', '__proto__'),
  'if-none-match': header('*', 'W/"a"', '"', '"a", W/"b",', ','.repeat(5_000), 'W/'.repeat(3_000)),
  range: header('bytes=0-', 'bytes=-1', 'bytes=9-1,0-0', 'lines=1-2'),
  accept: header('*/*', 'application/json;q=0', ';;;q=q', 'text/html,'.repeat(500)),
  'accept-language': header('vi', 'tlh', '*;q=9'),
  'accept-encoding': header('gzip', 'br;q=0', 'x,'.repeat(900)),
  origin: header('null', 'https://elsewhere.example'),
  cookie: header('a=b', '__proto__=1'),
  'next-action': header('x'),
  rsc: header('1', ''),
}).map((headers) =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)),
);
