export const permalink = { title: '' };
