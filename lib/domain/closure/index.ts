export { close } from './close';
export type { Closure, Contradiction } from './closure';
export { compareCells } from './compare-cells';
export { type Grounds, groundsOf } from './grounds';
