/**
 * `npm run bench [-- --rows 58,10000,100000,1000000 --rounds 5 --only register,search]`: measures the built site on
 * generated registers, beside what it is measured against, and prints tables in Markdown. The further words are for the
 * processes that it starts itself.
 */
import { printEngineTimings } from './bench/engine-timings';
import { tellPeak } from './bench/peak';
import { publishGenerated } from './bench/publish-generated';
import { runBench } from './bench/run-bench';
import { runCommand } from './data/run-command';

const [word, ...words] = process.argv.slice(2);

if (word === 'child-publish') {
  await publishGenerated({ rows: Number(words[0]), seed: Number(words[1]) });
  tellPeak();
} else if (word === 'child-engine') {
  await printEngineTimings(Number(words[0]), Number(words[1]));
} else if (word === 'child-command') {
  process.exitCode = await runCommand(words);
  tellPeak();
} else {
  process.exitCode = await runBench(process.argv.slice(2));
}
