import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const built = z.object({ address: z.string() });

/** What components/page-script is built to: a page's one script. */
export function PageScript() {
  const manifest = readFileSync(join(process.cwd(), '.build', 'page-script.json'), 'utf8');
  return <script type="module" src={built.parse(JSON.parse(manifest)).address} data-page-script />;
}
