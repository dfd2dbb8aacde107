import type { Server } from 'node:net';

interface Place {
  readonly port: number;
  /** `null`: all addresses. */
  readonly host: string | null;
  /** The names of the two settings. */
  readonly settings: { readonly port: string; readonly host: string };
}

/** Listens. Throws a sentence for the operator where that cannot be. */
export const listen = (server: Server, { port, host, settings }: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reasonOf(error))));
    // An idle connection costs a descriptor, a lost one costs its reader: let many wait to be taken.
    server.listen({ port, backlog: 4096, ...(host === null ? {} : { host }) }, () => {
      server.removeAllListeners('error');
      resolve();
    });

    function reasonOf({ code, message }: NodeJS.ErrnoException): string {
      if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Choose another ${settings.port}.`;
      if (code === 'EACCES') {
        return `Port ${port} needs rights that this user does not have. Choose a ${settings.port} from 1024 on.`;
      }
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return `${settings.host} is "${host}", which is no address of this machine. Leave it out to listen on all of them.`;
      }
      return message;
    }
  });
