export { close } from './close';
export type { Closure, Contradiction } from './closure';
export { type Grounds, groundsOf } from './grounds';
