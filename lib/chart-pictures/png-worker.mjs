import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
/** The two weights that pages have, so that a picture looks the same here and there. */
const fontFiles = ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/be-vietnam-pro/${file}`),
);

/** @param {{ readonly svg: string, readonly scale: number }} job */
const draw = ({ svg, scale }) =>
  new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
    fitTo: { mode: 'zoom', value: scale },
    logLevel: 'off',
  })
    .render()
    .asPng();

parentPort?.on('message', ({ request, job }) => {
  try {
    parentPort?.postMessage({ request, png: draw(job) });
  } catch (error) {
    parentPort?.postMessage({ request, problem: error instanceof Error ? error.message : String(error) });
  }
});
