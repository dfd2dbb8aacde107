import './picture-window'; // first: React looks for a window when it is loaded

import { parentPort } from 'node:worker_threads';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PictureJob } from '@/lib/domain/charts/picture-job';
import { ChartFileView } from './chart-file-view';
import { ChartView } from './chart-view';
import { leanSvg } from './lean-svg';
import { withLightPalette } from './light-palette';
import { pictureWindow } from './picture-window';

async function draw(element: ReactNode): Promise<SVGSVGElement> {
  const container = pictureWindow.document.createElement('div');
  const errors: unknown[] = [];
  const root = createRoot(container, { onUncaughtError: (error) => errors.push(error) });
  try {
    flushSync(() => root.render(element));
    // Recharts fills its layers in a second pass.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (errors.length > 0) throw errors[0];
    const svg = container.querySelector('svg');
    if (svg === null) throw new Error('Nothing was drawn.');
    return svg.cloneNode(true) as SVGSVGElement;
  } finally {
    root.unmount();
  }
}

async function answer({ drawing, texts }: PictureJob): Promise<string> {
  const picture = leanSvg(await draw(<ChartView drawing={drawing} />));
  if (texts === null) return picture;
  const sheet = await draw(<ChartFileView drawing={drawing} texts={texts} picture={picture} />);
  return withLightPalette(new pictureWindow.XMLSerializer().serializeToString(sheet));
}

parentPort?.on('message', async ({ request, job }: { request: number; job: PictureJob }) => {
  try {
    parentPort?.postMessage({ request, svg: await answer(job) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ request, problem: `${job.drawing.id}: ${reason}` });
  }
});
