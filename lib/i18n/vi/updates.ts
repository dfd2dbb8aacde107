export const updates = { title: '' };
