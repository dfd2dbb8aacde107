import type { failure as vi } from '../vi/failure';

export const failure: typeof vi = {
  title: 'This page failed',
  text: 'The server could not build this page. The data is not affected. Reload it; if it fails again, please tell the operator.',
  retry: 'Reload',
};
