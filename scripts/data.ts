/** `npm run data -- --help`: checks, publishes, compares, takes back and exports registers. */
import { outliveReaders } from './data/outlive-readers';
import { runCommand } from './data/run-command';

outliveReaders();
process.exitCode = await runCommand(process.argv.slice(2));
