import { configureGlobal } from 'fast-check';

/** Properties ask the same examples at each run, so that a commit passes or fails by what is in it. FUZZ_SEED: others. */
configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_260_101) });
