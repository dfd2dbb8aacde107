/** How the pieces of a release are called in the store. */
export const pieceNames = {
  columns: 'columns',
  search: 'search',
  rows: 'rows',
  madeBy: 'made by',
  order: (name: string) => `order-${name}`,
  file: (file: string) => `file ${file}`,
} as const;
