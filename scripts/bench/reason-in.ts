/** What a command gave as its reason: the first error of its report, else the line that names an error, else its last. */
export function reasonIn(output: string): string {
  const lines = output.split('\n').flatMap((line) => (/\S/.test(line) ? [line.trim()] : []));
  const heading = lines.findIndex((line) => /^ERRORS \(/.test(line));
  const reason = heading < 0 ? lines.find((line) => /Error: /.test(line)) : lines[heading + 1];
  return (reason ?? lines.at(-1) ?? 'it said nothing').slice(0, 300);
}
