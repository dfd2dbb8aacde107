/** Why nothing can be read. */
export type StoreProblem =
  | 'missing'
  | 'unreadable'
  | 'locked'
  | 'newer_schema'
  | 'older_schema'
  | 'empty'
  | 'unreachable' // no server answers
  | 'refused'; // the server does not let this program in, or knows no such database
