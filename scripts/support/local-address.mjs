const everywhere = ['', '0.0.0.0', '::'];

/**
 * Where this machine reaches a server of its own that listens on `host`, as HOST says it.
 * @param {string | undefined} host
 * @param {number | string} port
 * @param {string} [ofAll] what to ask where the server listens on all addresses
 */
export function localAddress(host, port, ofAll = 'localhost') {
  const given = (host ?? '').trim();
  const name = everywhere.includes(given) ? ofAll : given;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
