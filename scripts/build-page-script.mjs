import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { pageScript } from './support/paths.mjs';

const { folder, output } = pageScript;

// Names carry the content: what is fetched once is never asked for again.
rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['components/page-script/page-script.ts'],
  outdir: folder,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
const [entry] =
  Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('page-script.ts')) ?? [];
mkdirSync('.build', { recursive: true });
writeFileSync(output, JSON.stringify({ address: entry?.replace('public', '') }));
