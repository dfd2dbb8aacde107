const plain = /^[\p{L}\p{M}\p{N}_./:=@%+,-]+$/u;
const expands = /["$`\\!%]/;

/** An argument as a shell takes it: in double quotes, which the command line of Windows knows too, where they suffice. */
function quoted(text: string): string {
  if (plain.test(text)) return text;
  return expands.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

/**
 * The command line that publishes a file that was checked with these options, to be copied; `null` for a name with
 * control characters, which no terminal should get.
 * @param options by name; `true` for those without a value
 */
export function publishCommand(
  file: string,
  slug: string,
  options: readonly (readonly [name: string, value: string | true])[],
): string | null {
  const given = options.flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value]));
  const parts = [file, '--dataset', slug, ...given];
  if (parts.some((part) => /\p{Cc}/u.test(part))) return null;
  return `npm run data -- publish ${parts.map(quoted).join(' ')}`;
}
