import type { Table } from '../../tables/table';
import { foldWords } from '../words/fold-words';

const words = /\b(?:so lieu bia|so lieu minh hoa khong co that|invented for illustration|invented figures)\b/;

/** Whether these lines, or a sheet about the file, say that its figures are invented, as our own exports do. */
export const isInvented = (lines: readonly string[], about: readonly Table[]): boolean =>
  [...lines, ...about.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'))].some((text) =>
    words.test(foldWords(text)),
  );
