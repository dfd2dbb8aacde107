import { foldText } from '@/lib/domain/fold-text';

const opening =
  /^(?:\(?\*+\)?\s*)?(?:ghi chu|chu thich|luu y|note|notes|nguoi lap|lap bieu|nguoi tong hop|thu truong|giam doc|pho giam doc|chu tich|truong phong|ke toan|ky ten|\(?\s*ky|noi nhan|nguon so lieu|xac nhan|dai dien|thay mat|tm\.|kt\.|tl\.|tuq\.|q\. ?giam doc|nguon: )/;
const signed = /^[^0-9]{0,60}ngay [\d. …]{0,8} ?thang [\d. …]{0,8} ?nam/;

/** Whether a text begins the end of a table: notes, place and date, signatures. */
export function isClosingLine(text: string): boolean {
  const folded = foldText(text.slice(0, 120));
  return opening.test(folded) || signed.test(folded);
}
