import type { BenchPart } from '../part';
import { engine } from './engine';
import { facets } from './facets';
import { files } from './files';
import { publish } from './publish';
import { register } from './register';
import { search } from './search';
import { start } from './start';

/** In the order in which they are run and printed. */
export const parts: readonly BenchPart[] = [register, facets, search, engine, files, publish, start];
