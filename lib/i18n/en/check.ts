import type { check as vi } from '../vi/check';

export const check: typeof vi = { title: '' };
