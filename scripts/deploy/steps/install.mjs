/** The first step of the Containerfile: what package-lock.json pins, without what only the checks need. */
import { install } from '../../support/prepare.mjs';

await install({ tests: false });
