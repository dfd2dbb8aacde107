/** `npm run data -- --help`: checks, publishes, compares, takes back and exports registers. */
import { runCommand } from './data/run-command';

process.exitCode = await runCommand(process.argv.slice(2));
