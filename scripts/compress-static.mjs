import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What the builds made, and where it goes packed: each file named by the hash of what it holds. */
const built = ['.next/static', 'public/scripts'];
const packed = '.build/static';

const pack = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

rmSync(packed, { recursive: true, force: true });
mkdirSync(packed, { recursive: true });

const files = built
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile());
const texts = files.filter(({ name }) => /\.(?:js|css|json|svg|txt)$/.test(name));
await Promise.all(
  texts.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    const hash = createHash('sha256').update(bytes).digest('hex');
    return Object.entries(pack).map(async ([encoding, packing]) =>
      writeFileSync(join(packed, `${hash}.${encoding}`), await packing(bytes)),
    );
  }),
);
