import type { updates as vi } from '../vi/updates';

export const updates: typeof vi = { title: '' };
