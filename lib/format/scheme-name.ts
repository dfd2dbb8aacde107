import type { Scheme } from '@/lib/domain/scheme';
import { plainLine } from './plain-line';

/** `LS-2017-2021-KCDP-TB-01 (Ứng dụng máy cắt)`; the code alone where no title is published. */
export const schemeName = ({ code, title }: Pick<Scheme, 'code' | 'title'>): string =>
  title === null ? code : `${code} (${plainLine(title)})`;
