import type { Scheme } from './scheme';
import type { SchemeList } from './scheme-list';

/** Every scheme of a release once, for what does not depend on their order. */
export const inAnyOrder = (schemes: SchemeList): Iterable<Scheme> => schemes.packed?.inAnyOrder() ?? schemes;
