/** The second step of the Containerfile: the site, the web process and the data commands, each built. */
import { alone, build, buildDataCommands, generate } from '../../support/prepare.mjs';

await alone(async () => {
  await generate();
  await build();
  await buildDataCommands();
});
