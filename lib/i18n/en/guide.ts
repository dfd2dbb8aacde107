import type { guide as vi } from '../vi/guide';

export const guide: typeof vi = { title: '' };
