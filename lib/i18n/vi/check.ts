export const check = { title: '' };
