/** A Content-Security-Policy that also allows the inline scripts of these hashes, beside what it allows already. */
export const allowScripts = (policy: string, hashes: readonly string[]): string =>
  policy
    .split(';')
    .map((directive) => (/^\s*script-src\s/.test(directive) ? [directive.trimEnd(), ...hashes].join(' ') : directive))
    .join(';');
