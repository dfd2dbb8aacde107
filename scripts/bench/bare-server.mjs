/** A bare Node server on PORT that writes the rows of ROWS, a JSON file, as a table of HTML for each request. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const rows = JSON.parse(readFileSync(process.env.ROWS, 'utf8'));
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const html = (text) => text.replace(/[&<>]/g, (mark) => marks[mark]);
const line = (cells) => `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`;

createServer((_, response) => {
  const table = `<table><tbody>${rows.map(line).join('')}</tbody></table>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!DOCTYPE html><html lang="vi"><body>${table}</body></html>`);
}).listen(Number(process.env.PORT), '127.0.0.1');
