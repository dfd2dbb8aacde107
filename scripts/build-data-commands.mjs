import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Bundles the data commands for machines without the sources: `node .build/data.mjs`, as `npm run data --` is here. */
await build({
  entryPoints: ['scripts/data.ts'],
  outfile: '.build/data.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Of Prisma's client the site carries only the files that it uses itself.
  external: Object.keys(dependencies).filter((name) => name !== '@prisma/client'),
  conditions: ['react-server'],
  legalComments: 'none',
  // Prisma's client asks for Node's own modules with require, which a module does not have.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});
