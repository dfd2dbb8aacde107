export { close } from './close';
export { type Closure, type Contradiction, figureOf } from './closure';
export { compareCells } from './compare-cells';
export { type Grounds, groundsOf } from './grounds';
