import { Agent, get } from 'node:http';

/** In milliseconds: an answer that takes longer never came. */
const patience = 30_000;

export const createAgent = (maxSockets = 2000) => new Agent({ keepAlive: true, maxSockets, maxFreeSockets: 500 });

/** Asks once, reads the whole answer, and says how it went. Never rejects. */
export const ask = (site, path, { agent, headers = {} } = {}) =>
  new Promise((resolve) => {
    const begin = performance.now();
    const end = (outcome) => {
      clearTimeout(timer);
      resolve({ path, milliseconds: performance.now() - begin, status: 0, bytes: 0, ...outcome });
    };
    const request = get({ host: '127.0.0.1', port: site.port, path, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', (error) => end({ failure: error.code ?? error.message }));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        end({ status: response.statusCode, headers: response.headers, body, bytes: body.length });
      });
    });
    const timer = setTimeout(() => {
      end({ failure: 'no answer' });
      request.destroy();
    }, patience);
    request.on('error', (error) => end({ failure: error.code ?? error.message }));
  });

/** What an answer came to: its status, or why there was none. */
export const outcomeOf = ({ failure, status }) => failure ?? String(status);
