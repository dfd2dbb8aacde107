/** An amount as a column of a register holds it: `null` where it is not published. */
export const publishedAmount = (amount: number | undefined): number | null =>
  amount === undefined || Number.isNaN(amount) ? null : amount;
