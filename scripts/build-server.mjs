import { build } from 'esbuild';

/** Bundles the web process: `.build/server.mjs`. */
await build({
  entryPoints: ['lib/server/main.ts'],
  outfile: '.build/server.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
