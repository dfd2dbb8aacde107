import { build } from 'esbuild';

/** Bundles the drawing of charts for a worker of the server: `.build/chart-worker.mjs`. */
await build({
  entryPoints: ['components/charts/picture-worker.tsx'],
  outfile: '.build/chart-worker.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  external: ['jsdom'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // React DOM's CommonJS asks for Node's own modules with require, which a module does not have.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});
