import { createServer, type Server } from 'node:http';
import { pathOf } from '../requests/path-of';
import type { Metrics } from './create-metrics';

/** A server of its own for `/metrics`, which is not for the public. */
export const serveMetrics = ({ text, contentType }: Pick<Metrics, 'text' | 'contentType'>): Server =>
  createServer({ headersTimeout: 5000, requestTimeout: 5000 }, async (request, response) => {
    if (pathOf(request) !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = await text();
      response.writeHead(200, { 'content-type': contentType }).end(body);
    } catch {
      response.writeHead(500).end();
    }
  });
