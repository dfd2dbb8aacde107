export const datasets = { title: '' };
