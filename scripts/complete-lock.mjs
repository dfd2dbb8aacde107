/**
 * `npm run lock`: npm leaves a package for another platform out of package-lock.json when the registry in use lacks it,
 * and `npm ci` then refuses the file. This adds each with the version that its owner pins, without a hash.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32'];

const entries = Object.entries(lock.packages);
for (const [owner, { optionalDependencies = {}, dev }] of entries) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const isThere = [`node_modules/${name}`, `${owner}/node_modules/${name}`].some((key) => key in lock.packages);
    const parts = name.split(/[-/]/);
    const os = systems.filter((system) => parts.includes(system));
    const cpu = processors.filter((processor) => parts.includes(processor));
    if (isThere || !/^\d/.test(version) || os.length + cpu.length === 0) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(parts.some((part) => part.startsWith('musl')) ? { libc: ['musl'] } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    };
    console.log(`added ${name} ${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
