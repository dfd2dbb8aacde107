import { execFileSync, spawnSync } from 'node:child_process';

/** Poppler's reader, which is another program than what wrote the file. */
export const hasPdfReader = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each page, white space made plain. */
export const pdfPages = (pdf: Uint8Array): readonly string[] =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, maxBuffer: 50_000_000 })
    .toString('utf8')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/gu, ' '));

/** What a file says of itself outside its compressed parts. */
export const pdfSource = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
