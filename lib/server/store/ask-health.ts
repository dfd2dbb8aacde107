import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type StoreReport, storeReport } from './store-report';

/** In milliseconds. */
const patience = 10_000;

const anyAddress: Readonly<Record<string, string>> = { '::': '127.0.0.1', '0.0.0.0': '127.0.0.1' };

/** What `/api/health` of a server on this machine says: the same that anybody else is told. */
export const askHealth = ({ address, port }: AddressInfo): Promise<StoreReport> =>
  new Promise((resolve) => {
    const silent = () => resolve(storeReport(''));
    const options = {
      host: anyAddress[address] ?? address,
      port,
      path: '/api/health',
      agent: false,
      timeout: patience,
    };
    const request = get(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve(storeReport(body)));
      response.on('error', silent);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', silent);
  });
