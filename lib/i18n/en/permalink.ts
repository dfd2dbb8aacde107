import type { permalink as vi } from '../vi/permalink';

export const permalink: typeof vi = { title: '' };
