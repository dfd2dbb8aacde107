const decimals = 6;

/** A ratio or percentage as files write it: at most six decimals, never in exponent form. */
export const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(decimals));
