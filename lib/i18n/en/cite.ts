export const cite = {};
