import { withRelease } from '@/lib/format/with-release';
import { licence } from '@/lib/vocabulary/licence';
import type { FileAddress } from './file-address';

interface LinkedFile extends FileAddress {
  /** Absolute: this very file's, and the page's that says what its columns mean. */
  readonly address: string;
  readonly dictionary: string;
  /** What begins the addresses of the dataset's files: `https://example.org/api/v1/lang-son`. */
  readonly base: string;
  readonly search: string;
  /** The release that the address asks for; `null` for the current one. */
  readonly release: number | null;
}

/** What a file's answer leads to, as values of the header `Link`. */
export function fileLinks({ dataset, format, address, dictionary, base, search, release }: LinkedFile): string[] {
  const metadata = withRelease(`${base}/${dataset}.csv-metadata.json`, search, release);
  return [
    `<${address}>; rel="canonical"`,
    `<${licence.url}>; rel="license"`,
    `<${dictionary}>; rel="describedby"; type="text/html"`,
    // CSV on the Web takes the last one. It describes ids and codes, which the file for people has not.
    ...(format === 'csv' ? [`<${metadata}>; rel="describedby"; type="application/csvm+json"`] : []),
  ];
}
