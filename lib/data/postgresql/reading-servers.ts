import { processWide } from '@/lib/process-wide';
import { databaseServers } from '@/lib/schemas/database-servers';
import { type StoreAddress, withoutPassword } from '../store-address';
import { StoreUnavailable } from '../store-unavailable';
import { type DatabaseVersion, databaseVersion } from './database-version';
import { isOfServer } from './is-of-server';
import { problemOfPostgresql } from './problem-of-postgresql';
import { whileThere } from './while-there';

/** In milliseconds: how long one that was gone is left alone, and how long what only others held may yet come. */
const leftAlone = 5000;
const patience = 60_000;

interface Server {
  readonly address: string;
  /** Ends when the server turns out to be gone; a new one begins when it is there again. */
  there: AbortController;
  askedAt: number;
}

/**
 * The servers of one database, to be read from in the order of the address: the first that answers and holds all that
 * was read before, or that any held at the start. So what is shown never goes back from a release to an earlier one, as replicas lag. Where each that
 * answers is behind, for a minute none counts; then what was ahead is taken for lost. Of a single server nothing is asked.
 */
export class ReadingServers {
  readonly #servers: readonly Server[];
  #current: Server | null = null;
  /** Of what was read: the number of the latest release. */
  #latest = 0;
  #behindSince: number | null = null;

  constructor(readonly address: StoreAddress) {
    this.#servers = databaseServers(address).map((server) => ({
      address: server,
      there: new AbortController(),
      askedAt: 0,
    }));
  }

  /** Which one is read, counted from 1; `null` where there is only one. */
  get inUse(): number | null {
    if (this.#servers.length === 1 || this.#current === null) return null;
    return this.#servers.indexOf(this.#current) + 1;
  }

  /** Looks which server is to be read, and what it holds. Throws what the last one said where none is. */
  async look(): Promise<DatabaseVersion> {
    this.#askThoseGone();
    return (await this.#choose(new Set())).version;
  }

  /** Does the work with the address of a server; with that of the next one, from the beginning, where one fails it. */
  async read<Value>(work: (server: string) => Promise<Value>): Promise<Value> {
    const tried = new Set<Server>();
    for (;;) {
      const server = await this.#serverBut(tried);
      try {
        return await whileThere(server.there.signal, () => work(server.address));
      } catch (error) {
        tried.add(server);
        if (this.#servers.length === 1 || !isOfServer(error)) throw error;
        this.#noteFailure(server, error);
        if (tried.size === this.#servers.length) throw error;
      }
    }
  }

  async #serverBut(tried: ReadonlySet<Server>): Promise<Server> {
    const [only] = this.#servers;
    if (only !== undefined && this.#servers.length === 1) return only;
    const current = this.#current;
    if (current !== null && !tried.has(current) && !current.there.signal.aborted) return current;
    return (await this.#choose(tried)).server;
  }

  async #choose(tried: ReadonlySet<Server>): Promise<{ readonly server: Server; readonly version: DatabaseVersion }> {
    if (this.#latest === 0 && this.#servers.length > 1) await this.#learnLatest();
    const untried = this.#servers.filter((server) => !tried.has(server));
    const isGone = ({ there }: Server) => there.signal.aborted;
    const inOrder = [...untried.filter((server) => !isGone(server)), ...untried.filter(isGone)];
    const behind: { server: Server; version: DatabaseVersion }[] = [];
    let failure: unknown = null;
    for (const server of inOrder) {
      try {
        const version = await this.#ask(server);
        const found = { server, version };
        if (this.#servers.length === 1 || version.latest >= Math.max(this.#latest, 1)) return this.#take(found);
        behind.push(found);
      } catch (error) {
        failure = error;
      }
    }
    const [best] = behind.sort((a, b) => b.version.latest - a.version.latest);
    if (best === undefined) throw failure;
    this.#behindSince ??= performance.now();
    const isLost = performance.now() - this.#behindSince >= patience;
    if (this.#latest === 0 || isLost) return this.#take(best);
    throw new StoreUnavailable('unreachable', withoutPassword(this.address));
  }

  /** Who has read nothing yet asks all of them, lest a restart went back to what one that lags holds. */
  async #learnLatest(): Promise<void> {
    const asked = await Promise.allSettled(this.#servers.map((server) => this.#ask(server)));
    const found = asked.map((answer) => (answer.status === 'fulfilled' ? answer.value.latest : 0));
    this.#latest = Math.max(this.#latest, ...found);
  }

  #take(found: { readonly server: Server; readonly version: DatabaseVersion }): typeof found {
    this.#current = found.server;
    this.#latest = found.version.latest;
    this.#behindSince = null;
    return found;
  }

  async #ask(server: Server): Promise<DatabaseVersion> {
    server.askedAt = performance.now();
    try {
      const version = await databaseVersion(server.address);
      if (server.there.signal.aborted) server.there = new AbortController();
      return version;
    } catch (error) {
      this.#noteFailure(server, error);
      throw error;
    }
  }

  #noteFailure(server: Server, error: unknown): void {
    if (this.#servers.length > 1 && problemOfPostgresql(error) !== 'locked') server.there.abort(error);
  }

  /** Nobody waits for it: they are read again from the next look on. */
  #askThoseGone(): void {
    for (const server of this.#servers) {
      if (!server.there.signal.aborted || performance.now() - server.askedAt < leftAlone) continue;
      this.#ask(server).catch(() => {});
    }
  }
}

const known = processWide('postgresql-servers', () => new Map<StoreAddress, ReadingServers>());

/** Those that the address names; what is known of them is kept as long as the process runs. */
export function readingServers(address: StoreAddress): ReadingServers {
  const servers = known.get(address) ?? new ReadingServers(address);
  known.set(address, servers);
  return servers;
}
