import { createServer } from 'node:net';

/** The port that PORT asks for, 3000 by default. Throws a sentence where it is not a port. */
export function portFrom(text = process.env.PORT) {
  if (text === undefined || text.trim() === '') return 3000;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text.trim()) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
}

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => {
      const { port: actual } = server.address();
      server.close(() => resolve(actual));
    });
  });

/** Throws a sentence where nothing can listen on the port. */
export async function checkPort(port) {
  try {
    await listen(port);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is in use by another program. Choose another one, as in: PORT=${port + 1} npm start`,
      );
    }
    if (error.code === 'EACCES') {
      throw new Error(
        `Port ${port} needs rights that this user does not have. Choose one from 1024 on: PORT=3000 npm start`,
      );
    }
    throw error;
  }
}

export const freePort = () => listen(0);
