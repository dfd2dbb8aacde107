/**
 * `npm run measure`: what a first view costs, against a running site. `npm run measure -- lighthouse [PART OF ADDRESS]`:
 * what Lighthouse says of it.
 */
import { StepFailed } from './support/step.mjs';

const [part = 'first-views', ...words] = process.argv.slice(2);

const parts = {
  'first-views': async () => {
    const { measureFirstViews } = await import('./measure/first-views.mjs');
    await measureFirstViews();
  },
  lighthouse: async () => {
    const { measureLighthouse } = await import('./measure/lighthouse.mjs');
    await measureLighthouse(words[0]);
  },
};

if (Object.hasOwn(parts, part)) {
  try {
    await parts[part]();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  console.error(`npm run measure [-- lighthouse [PART OF ADDRESS]]: there is no "${part}".`);
  process.exitCode = 2;
}
