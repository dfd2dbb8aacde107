export type { RegisterFigures } from './register-figures';
export { registerRowsQuery } from './register-rows-query';
export { registerSources } from './register-sources';
export { type SummedMeasure, summedMeasures } from './summed-measures';
export { withRegister } from './with-register';
