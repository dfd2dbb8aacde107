import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactNode } from 'react';

// To server components the bundler gives a React that writes no HTML: this one is the package itself.
const load: (name: 'react-dom/server') => typeof import('react-dom/server') = createRequire(
  join(process.cwd(), 'package.json'),
);

interface StaticMarkupProps {
  readonly className: string;
  /** Neither hooks nor components that wait. */
  readonly children: ReactNode;
}

/**
 * A `<div>` whose content React writes once. Next writes what a server component returns twice: as data, and from these
 * as HTML. No page keeps the data, and of a long table it is most of the work.
 */
export function StaticMarkup({ className, children }: StaticMarkupProps) {
  const html = load('react-dom/server').renderToStaticMarkup(children);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, and escaped what had to be.
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
