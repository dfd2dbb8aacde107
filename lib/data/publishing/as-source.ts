import { SourceFailed } from './source-failed';

/** The client of a store that is copied: what its queries throw is thrown as `SourceFailed`. */
export function asSource<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'object' && value !== null) return asSource(value);
      if (typeof value !== 'function') return value;
      return async (...asked: readonly unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(value, target, asked);
        } catch (error) {
          throw new SourceFailed(error);
        }
      };
    },
  });
}
