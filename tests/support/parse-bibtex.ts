export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** The text of each field as TeX would set it; an address as it stands. */
  readonly fields: ReadonlyMap<string, string>;
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX sets for a field. Throws where a character would be a command of its own. */
function setByTex(value: string): string {
  const text = value.replace(
    /\\([a-z]+)\{\}|\\([&%$#_])|([{}])|([&%$#_~^\\])/g,
    (_all, command, sign, _brace, bare) => {
      if (bare !== undefined) throw new Error(`TeX would read "${bare}" as a command in: ${value}`);
      if (command === undefined) return sign ?? '';
      const meant = commands[command];
      if (meant === undefined) throw new Error(`No such command: \\${command}`);
      return meant;
    },
  );
  return text;
}

/** Reads one entry by the strict part of the BibTeX grammar: values in balanced braces, no strings, no joins. */
export function parseBibtex(text: string): BibtexEntry {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'uy');
    found.lastIndex = at;
    const [match] = found.exec(text) ?? [];
    if (match === undefined) throw new Error(`Expected ${pattern} at ${at}: ${text.slice(at, at + 40)}`);
    at += match.length;
    return match;
  };
  const value = (): string => {
    take(/\{/);
    const start = at;
    let depth = 1;
    while (depth > 0) {
      const character = text[at];
      if (character === undefined) throw new Error('A brace is never closed.');
      // BibTeX counts a brace whether or not a backslash stands before it.
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      at += 1;
    }
    return text.slice(start, at - 1);
  };
  take(/@/);
  const type = take(/[a-z]+/);
  take(/\{/);
  const key = take(/[A-Za-z0-9.+:_-]+/);
  const fields = new Map<string, string>();
  take(/,\s*/);
  while (text[at] !== '}') {
    const name = take(/[a-z]+/);
    take(/ *= */);
    const written = value();
    if (fields.has(name)) throw new Error(`The field ${name} stands twice.`);
    fields.set(name, name === 'url' ? written : setByTex(written));
    take(/,\s*/);
  }
  take(/\}\n$/);
  return { type, key, fields };
}
