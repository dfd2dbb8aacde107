const prime = 0x0100_0193;

const mixed = (sum: number, word: number): number => Math.imul(sum ^ word, prime);

/**
 * A number that any change of a word changes, and of several words all but one in four thousand million: FNV-1a of words,
 * four side by side, since each step of one must wait for the step before.
 */
export function checkSum(words: Uint32Array): number {
  let [first, second, third, fourth] = [0x811c_9dc5, 0x811c_9dc6, 0x811c_9dc7, 0x811c_9dc8];
  const whole = words.length - (words.length % 4);
  for (let at = 0; at < whole; at += 4) {
    first = mixed(first, words[at] ?? 0);
    second = mixed(second, words[at + 1] ?? 0);
    third = mixed(third, words[at + 2] ?? 0);
    fourth = mixed(fourth, words[at + 3] ?? 0);
  }
  for (let at = whole; at < words.length; at += 1) first = mixed(first, words[at] ?? 0);
  return [second, third, fourth].reduce(mixed, first) >>> 0;
}
