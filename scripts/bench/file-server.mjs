/** A bare Node server on PORT that sends the files of FOLDER, read in pieces. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

createServer((request, response) => {
  const file = createReadStream(join(process.env.FOLDER, basename(request.url)));
  file.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(404).end()));
  file.on('open', () => response.writeHead(200, { 'content-type': 'text/csv' }));
  file.pipe(response);
}).listen(Number(process.env.PORT), '127.0.0.1');
