/** A number as whole units and how many of their digits follow the point: 5.15 is `{ amount: 515n, decimals: 2 }`. */
export function decimalParts(value: number): { amount: bigint; decimals: number } {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return { amount: BigInt(whole + fraction), decimals: fraction.length };
}

/** The number again. */
export const fromDecimalParts = (amount: bigint, decimals: number): number => Number(`${amount}e-${decimals}`);
