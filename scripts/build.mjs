/** `npm run build`: everything that `npm start` prepares but the data, and nothing served: for `node .build/server.mjs`. */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode } from './support/check-node.mjs';
import { run } from './support/run.mjs';

checkNode();
chdir(fileURLToPath(new URL('..', import.meta.url)));
await run({ command: 'build' });
