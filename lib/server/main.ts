/** The web process: Next behind layers of our own. Bundled to `.build/server.mjs`; PORT says where to listen. */
import { createServer } from 'node:http';
import next from 'next';
import { readEnvironment } from '@/lib/schemas/environment';
import { layered } from './handle';
import { strictTransport } from './strict-transport';

const site = next({ dev: false, dir: process.cwd() });
await site.prepare();
const answerWithNext = site.getRequestHandler();

const handle = layered([strictTransport(readEnvironment().siteOrigin)], (request, response) =>
  answerWithNext(request, response),
);

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});

server.listen(Number(process.env.PORT ?? 3000));
