export { type SummedMeasure, summedMeasures } from './register-cube';
export type { RegisterFigures } from './register-figures';
export { registerRowsQuery } from './register-rows-query';
export { registerSources } from './register-sources';
export { withRegister } from './with-register';
