/** How amounts are written in a file: the number of đồng that 1 stands for. */
export const moneyUnits = { vnd: 1, thousand_vnd: 1_000, million_vnd: 1_000_000, billion_vnd: 1_000_000_000 } as const;
export type MoneyUnit = keyof typeof moneyUnits;
export const moneyUnitCodes = Object.keys(moneyUnits) as MoneyUnit[];
/** What each is called in an option of the command line. */
export const moneyUnitOptions: Readonly<Record<MoneyUnit, string>> = {
  vnd: 'dong',
  thousand_vnd: 'nghin',
  million_vnd: 'trieu',
  billion_vnd: 'ty',
};
