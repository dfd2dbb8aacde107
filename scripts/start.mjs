/** `npm start`: prepares what is not prepared yet, then serves the site on PORT (3000). */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode } from './support/check-node.mjs';
import { run } from './support/run.mjs';
import { stopWithNpm } from './support/stop-with-npm.mjs';

checkNode();
stopWithNpm();
chdir(fileURLToPath(new URL('..', import.meta.url)));
await run({ command: 'start' });
