/** Reads one RIS record strictly: `XX  - value`, CRLF, `TY` first, an empty `ER` last. */
export function parseRis(text: string): readonly (readonly [string, string])[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  const tags = text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\p{Cc}\u2028\u2029]*)$/u.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`Not a line of RIS: ${JSON.stringify(line)}`);
      return [tag, value] as const;
    });
  const last = tags.at(-1);
  if (tags[0]?.[0] !== 'TY' || last?.[0] !== 'ER' || last[1] !== '')
    throw new Error('The record begins or ends wrongly.');
  if (tags.slice(1, -1).some(([tag]) => tag === 'TY' || tag === 'ER'))
    throw new Error('There is more than one record.');
  return tags;
}
