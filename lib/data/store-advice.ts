import type { StoreProblem } from './store-problem';

const advice: Record<StoreProblem, string> = {
  missing: 'is not there. Run "npm start" or "npm run data -- seed" to create it, or set DATABASE_URL to where it is.',
  unreadable:
    'is not a readable database of this program. It was left as it is; put a good copy in its place, or move it away and start again.',
  locked: 'is locked by another process. Close whatever is writing to it, then start again.',
  newer_schema:
    'was made by a newer version of this program. It was left as it is; update the program, then start again.',
  older_schema:
    'was made by an older version of this program. Run "npm start" or "npm run data -- seed" to bring it up to date.',
  empty: 'holds no release. Run "npm start" or "npm run data -- seed" to publish the seed.',
};

/** One sentence or two for the operator: what is wrong with the file, and what to do. */
export const storeAdvice = (problem: StoreProblem, path: string): string => `The database ${path} ${advice[problem]}`;
