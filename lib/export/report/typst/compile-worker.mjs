import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';

/** Each face that the report is set in; Typst's own fonts stand in for characters that it lacks. */
const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'];
/** What of earlier compilations is kept for the next: nothing older than this many of them. */
const keptCompilations = 2;

const require = createRequire(join(process.cwd(), 'package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const fontFolder = dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const fontBlobs = faces.map((face) => readFileSync(join(fontFolder, face, `BeVietnamPro_${face}.ttf`)));
const folder = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(join(folder, 'report.typ'), 'utf8');
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });

const sentenceOf = ({ message, path }) => (path ? `${message} (${path})` : message);

function compile(content, createdAt) {
  const result = compiler.compile({ mainFileContent: template, inputs: { content } });
  const failure = result.takeError();
  if (failure) throw new Error(compiler.fetchDiagnostics(failure).map(sentenceOf).join('; '));
  const warnings = result.takeWarnings();
  const options = { creationTimestamp: createdAt };
  try {
    return { pdf: compiler.pdf(result.result, { ...options, pdfStandard: 'ua-1' }), warnings, isAccessible: true };
  } catch (error) {
    // A character that no font has is all that the standard can object to: better a report with a box than none.
    return { pdf: compiler.pdf(result.result, options), warnings, isAccessible: false, problem: String(error) };
  }
}

parentPort?.on('message', ({ request, content, createdAt }) => {
  try {
    const { pdf, isAccessible, warnings, problem } = compile(content, createdAt);
    const told = warnings ? compiler.fetchDiagnostics(warnings).map(sentenceOf) : [];
    parentPort?.postMessage({ request, pdf: new Uint8Array(pdf), isAccessible, warnings: told, objection: problem });
  } catch (error) {
    parentPort?.postMessage({ request, problem: error instanceof Error ? error.message : String(error) });
  } finally {
    compiler.evictCache(keptCompilations);
  }
});
