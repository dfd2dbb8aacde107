import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface WrittenPattern {
  readonly source: string;
  readonly flags: string;
  /** `lib/a.ts:12`, wherever it is written. */
  readonly places: readonly string[];
}

export interface WrittenPatterns {
  readonly patterns: readonly WrittenPattern[];
  /** Places of `RegExp` called with what is only known when it runs. */
  readonly computed: readonly string[];
}

interface Found {
  readonly source: string;
  readonly flags: string;
}

const textOf = (node: ts.Expression | undefined): string | null =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;

function literal(text: string): Found {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** What a node says of a regular expression: the pattern, `computed`, or `null` where it is none. */
function patternOf(node: ts.Node): Found | 'computed' | null {
  if (ts.isRegularExpressionLiteral(node)) return literal(node.text);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null;
  if (node.expression.getText() !== 'RegExp') return null;
  const [source, flags] = node.arguments ?? [];
  const [written, marks] = [textOf(source), flags === undefined ? '' : textOf(flags)];
  return written === null || marks === null ? 'computed' : { source: written, flags: marks };
}

const sources = (): readonly string[] =>
  [
    ...['app', 'components', 'lib'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    ),
    ...['proxy.ts', 'instrumentation.ts'].filter((file) => existsSync(file)),
  ]
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.includes('generated'))
    .sort();

/** Every regular expression that the program itself holds, by TypeScript's own parser: those of tests and scripts are left out. */
export function writtenPatterns(): WrittenPatterns {
  const patterns = new Map<string, WrittenPattern>();
  const computed: string[] = [];
  for (const file of sources()) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const found = patternOf(node);
      const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (found === 'computed') computed.push(place);
      else if (found !== null) {
        const key = `/${found.source}/${found.flags}`;
        patterns.set(key, { ...found, places: [...(patterns.get(key)?.places ?? []), place] });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { patterns: [...patterns.values()], computed };
}
