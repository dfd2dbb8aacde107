import type { Scheme } from '../scheme';

/** One scheme's counterpart capital ÷ its state support, đồng per đồng; `null` unless both are published. */
export const schemeLeverage = ({ support, counterpart }: Pick<Scheme, 'support' | 'counterpart'>): number | null =>
  support === null || support === 0 || counterpart === null ? null : counterpart / support;
