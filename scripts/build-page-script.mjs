import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { pageScript } from './support/paths.mjs';

const { folder, output } = pageScript;

/** Builds one script with what it fetches later, and says its address. */
async function bundle(source, define = {}) {
  const { metafile } = await build({
    entryPoints: [source],
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    logLevel: 'warning',
  });
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  return entry?.replace('public', '');
}

// Names carry the content: what is fetched once is never asked for again.
rmSync(folder, { recursive: true, force: true });
const worker = await bundle('lib/ingest/check-worker.ts');
const address = await bundle('components/page-script/page-script.ts', { checkWorkerAddress: JSON.stringify(worker) });
mkdirSync('.build', { recursive: true });
writeFileSync(output, JSON.stringify({ address }));
