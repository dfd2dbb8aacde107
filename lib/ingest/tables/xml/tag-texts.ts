import { tableLimits } from '../table-limits';
import { TableRefusal } from '../table-refusal';
import { scanTags } from './scan-tags';

/** The opening tags of one name in a small XML part, as text. */
export function tagTexts(bytes: Uint8Array, name: string): readonly string[] {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  scanTags(bytes, ({ start, end, nameStart, nameEnd, isClosing }) => {
    if (isClosing || nameEnd - nameStart !== name.length) return;
    if (decoder.decode(bytes.subarray(nameStart, nameEnd)) !== name) return;
    if (texts.length === tableLimits.listedTags) throw new TableRefusal('unpacks_too_large');
    texts.push(decoder.decode(bytes.subarray(start, end)));
  });
  return texts;
}
