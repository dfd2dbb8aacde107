/**
 * `npm run measure`: what a first view costs, against a running site. `npm run measure -- lighthouse [PART OF ADDRESS]`:
 * what Lighthouse says of it.
 */
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
  await parts[part]();
} else {
  console.error(`npm run measure [-- lighthouse [PART OF ADDRESS]]: there is no "${part}".`);
  process.exitCode = 2;
}
