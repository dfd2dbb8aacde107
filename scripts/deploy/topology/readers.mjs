import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { ask, outcomeOf } from '../../load/ask.mjs';

const atOnce = 3;
/** In milliseconds: how long each looks at what it got. */
const rest = 60;

let asked = 0;
/** Their number and that of the processes have no common divisor, so that each process is asked for each. */
const addresses = [
  // Without pictures: a machine that is too busy to draw one in time sends a page without it.
  () => '/vi/minh-hoa/figures',
  () => '/api/v1/minh-hoa/schemes.csv',
  // What nobody has asked before is made anew.
  () => `/en/minh-hoa/schemes?q=${process.pid}x${asked}`,
  () => '/api/v1/minh-hoa/summary.csv?by=programme',
  () => '/api/v1/minh-hoa/schemes.csv?release=1',
];

/** The releases that an answer names: a file in its head, a page in every link to what it shows for good. */
function releasesIn(text, { 'x-release': ofFile }) {
  const numbers = ofFile === undefined ? text.matchAll(/[?&;]release=(\d+)/g) : [[null, ofFile]];
  return [...new Set([...numbers].map(([, number]) => Number(number)))];
}

/** The jobs that a file comes to: those of all its rows, or what its last row says of all. */
function jobsIn(path, text) {
  if (!path.includes('.csv')) return null;
  const rows = parse(text, { columns: true });
  return path.includes('summary') ? Number(rows.at(-1).jobs) : rows.reduce((sum, { jobs }) => sum + Number(jobs), 0);
}

/** Each text once: most answers are alike. */
const known = new Map();

function read(answer) {
  const said = answer.body.toString();
  const text = known.get(said) ?? said;
  known.set(text, text);
  return {
    outcome: '200',
    releases: releasesIn(text, answer.headers),
    jobs: jobsIn(answer.path, text),
    text,
  };
}

/** An answer that is cut off or no table is one that is wrong, and not the end of who reads it. */
function seen(answer) {
  if (answer.status !== 200) return { outcome: outcomeOf(answer) };
  try {
    return read(answer);
  } catch (error) {
    return { outcome: `200, but not to be read: ${error.message}` };
  }
}

/** Readers behind a reverse proxy, which asks the processes in turn, and another one where one does not answer. */
export function startReaders(processes) {
  const answers = [];
  // Each twice: on a busy machine one may be too slow just when the other is killed.
  const most = 2 * processes.length - 1;
  let isOver = false;
  let passedOver = 0;

  async function askOne(turn) {
    const path = addresses[turn % addresses.length]();
    const failures = [];
    for (let tries = 0; ; tries += 1) {
      const site = processes[(turn + tries) % processes.length];
      const { life } = site;
      const from = `${site.port} ${life}`;
      const begunAt = performance.now();
      // On a connection of its own: one that was kept may be closed just then, and a proxy tries such a one again.
      const answer = await ask(site, path, { headers: { connection: 'close' } });
      if (answer.failure === undefined || failures.length === most) {
        return {
          failures,
          path,
          begunAt,
          endedAt: performance.now(),
          from,
          ...seen(answer),
        };
      }
      failures.push(`${outcomeOf(answer)} from ${from}`);
      passedOver += 1;
    }
  }

  async function reader() {
    while (!isOver) {
      asked += 1;
      answers.push(await askOne(asked));
      await pause(rest);
    }
  }
  const reading = Promise.all(Array.from({ length: atOnce }, reader));
  // Told by `stop`; until then nobody holds it.
  reading.catch(() => {});
  return {
    count: () => answers.length,
    stop: async () => {
      isOver = true;
      await reading;
      return { answers, passedOver };
    },
  };
}
