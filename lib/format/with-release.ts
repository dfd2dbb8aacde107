/** An address with its query and, last, the release that a permalink asks for. `path` may end in `#…`. */
export function withRelease(path: string, search: string, release: number | null): string {
  const [page = '', place] = path.split('#');
  const query = [search, release === null ? '' : `release=${release}`].filter((part) => part !== '').join('&');
  return `${page}${query && `?${query}`}${place === undefined ? '' : `#${place}`}`;
}
