/** Why nothing can be read. */
export type StoreProblem = 'missing' | 'unreadable' | 'locked' | 'newer_schema' | 'older_schema' | 'empty';
