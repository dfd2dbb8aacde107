import { configureGlobal } from 'fast-check';

/** The examples of this seed are asked at each run, so that a commit passes or fails by what is in it. FUZZ_SEED: others. */
export const seed = Number(process.env.FUZZ_SEED || 20_260_101);

configureGlobal({ seed });
