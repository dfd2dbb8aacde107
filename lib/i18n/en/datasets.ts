import type { datasets as vi } from '../vi/datasets';

export const datasets: typeof vi = { title: '' };
