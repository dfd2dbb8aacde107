import type { InlineHashes } from './bless-inline';

/** A Content-Security-Policy that also allows the inline scripts and styles of these hashes, beside what it allows already. */
export const allowInline = (policy: string, { script, style }: InlineHashes): string =>
  policy
    .split(';')
    .map((directive) => {
      const [, of] = /^\s*(script|style)-src\s/.exec(directive) ?? [];
      const hashes = of === 'script' ? script : of === 'style' ? style : [];
      return hashes.length > 0 ? [directive.trimEnd(), ...hashes].join(' ') : directive;
    })
    .join(';');
