import { remembered } from './remembered';

const prefix =
  /^(?:huyện|thành phố|thị xã|quận|huyen|thanh pho|thi xa|quan|t\.?\s?p|t\.?\s?x|h|q)(?:\s*\.\s*|\s+)(?=\p{L})/iu;
const suffix = / (?:district|city|town)$/iu;

/** A district's name without "huyện", "H.", "TP." and the like. Takes clean text. */
export const districtOf: (text: string) => string = remembered((text) => {
  const name = text.replace(prefix, '').replace(suffix, '').trim();
  return name === '' ? text : name;
});
