import { foldText } from '@/lib/domain/fold-text';

/** A name as a part of an address: "Tuyên Quang" → "tuyen-quang". A name without any Latin letter becomes its code points. */
export function asciiSlug(name: string): string {
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || [...name].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');
}
