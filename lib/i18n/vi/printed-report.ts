export const printedReport = {};
