import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, outcomeOf } from './ask.mjs';
import { tally } from './numbers.mjs';
import { newPage } from './paths.mjs';

const idleConnections = 5000;

/** A connection that says this and then no more; `null` where none could be had. */
const open = (site, words = '') =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: site.port });
    socket.once('error', () => resolve(null));
    socket.once('connect', () => {
      socket.on('error', () => {});
      if (words !== '') socket.write(words);
      resolve(socket);
    });
  });

async function openMany(site, count, words) {
  const sockets = [];
  while (sockets.length < count) {
    const some = await Promise.all(
      Array.from({ length: Math.min(200, count - sockets.length) }, () => open(site, words)),
    );
    sockets.push(...some);
    if (some.includes(null)) break;
  }
  return sockets.filter((socket) => socket !== null);
}

async function answers(site, findings, sentence) {
  const got = [];
  for (let round = 0; round < 5; round += 1) got.push(await ask(site, newPage()));
  findings.judge(
    got.every(({ status }) => status === 200),
    `${sentence}: ${tally(got.map(outcomeOf))}.`,
  );
}

/** Clients that take their time, or mean no good. */
export async function slowClients({ site, findings }) {
  console.log('\nSlow and wrong clients');
  const before = (await site.metrics())('process_resident_memory_bytes');

  const idle = await openMany(site, idleConnections);
  if (idle.length < idleConnections) {
    console.log(`  Only ${idle.length} connections could be opened from here: raise the limit with "ulimit -n 16384".`);
  }
  const held = (await site.metrics())('http_connections');
  await answers(
    site,
    findings,
    `pages are answered beside ${held} open connections, of which ${idle.length} say nothing`,
  );
  for (const socket of idle) socket.destroy();

  const heads = await openMany(site, 300, 'GET /vi HTTP/1.1\r\nHost: a\r\nX-Slow: ');
  const drip = setInterval(() => {
    for (const socket of heads) socket.write('a');
  }, 500);
  await answers(site, findings, 'pages are answered beside 300 requests that come letter by letter');

  const paths = ['package.zip', 'report.pdf', 'schemes.xlsx', 'schemes.csv', 'figures.json'];
  const readers = (
    await Promise.all(
      paths.map((file) => openMany(site, 40, `GET /api/v1/minh-hoa/${file} HTTP/1.1\r\nHost: a\r\n\r\n`)),
    )
  ).flat();
  for (const socket of readers) socket.pause();
  await pause(5000);
  await answers(site, findings, 'pages are answered beside 200 readers who take nothing of what they asked for');
  const during = (await site.metrics())('process_resident_memory_bytes');
  console.log(`  Memory: ${mega(before)} before, ${mega(during)} with all of them.`);

  const huge = await ask(site, '/vi', { headers: { 'x-huge': 'a'.repeat(60_000) } });
  findings.judge(huge.status === 431 || huge.failure !== undefined, `a head of 60 kB is refused: ${outcomeOf(huge)}.`);
  await pause(20_000);
  clearInterval(drip);
  const left = heads.filter(({ destroyed, readyState }) => !destroyed && readyState === 'open').length;
  findings.judge(left === 0, `after 25 s none of the 300 slow requests was still listened to (${left} were).`);
  for (const socket of [...heads, ...readers]) socket.destroy();
  await pause(2000);
  const after = await site.metrics();
  findings.judge(
    after('http_requests_in_flight') === 0 && after('http_requests_working') === 0,
    'nothing of them is left at work.',
  );
}

const mega = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
