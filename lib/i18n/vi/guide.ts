export const guide = { title: '' };
