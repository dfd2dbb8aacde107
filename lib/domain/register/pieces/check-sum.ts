/** A number that any change of a word changes, and of several words all but one in four thousand million. */
export function checkSum(words: Uint32Array): number {
  let sum = 0x811c_9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] ?? 0), 0x0100_0193);
  return sum >>> 0;
}
