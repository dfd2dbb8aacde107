import type { ReactNode } from 'react';
import { PrintedFooter } from '@/components/share/printed-footer';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { type SitePage, sitePages } from '@/lib/vocabulary/site-page';
import { LanguageSwitch } from './language-switch';
import { SkipLink } from './skip-link';

interface SiteShellProps {
  readonly locale: Locale;
  readonly page: SitePage;
  /** The page's canonical query, without its question mark; the language switch keeps it. */
  readonly search?: string;
  readonly children: ReactNode;
}

/** Header, main content and footer of a page that belongs to no dataset. */
export function SiteShell({ locale, page, search = '', children }: SiteShellProps) {
  const { site, datasets, footer } = messagesFor(locale);
  return (
    <>
      <SkipLink locale={locale} />
      <header className="border-b border-rule">
        <div className="page pt-4">
          <div className="flex items-baseline justify-between gap-x-6">
            <a href={`/${locale}`} className="text-ink no-underline">
              <strong>{site.name}</strong>
            </a>
            <LanguageSwitch locale={locale} href={(other) => `/${other}/${page}${search && `?${search}`}`} />
          </div>
          <nav aria-label={datasets.navLabel}>
            <ul className="flex flex-wrap gap-x-5 -mb-px mt-2 text-[0.94rem]">
              {sitePages.map((id) => (
                <li key={id}>
                  <a
                    href={`/${locale}/${id}`}
                    aria-current={id === page ? 'page' : undefined}
                    className="inline-block py-2 text-ink no-underline border-b-3 border-transparent hover:border-rule aria-[current]:border-accent aria-[current]:font-bold"
                  >
                    {datasets.nav[id]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page pt-8 pb-16 outline-none">
        {children}
      </main>
      <footer className="border-t border-rule text-sm text-muted">
        <div className="page py-6 grid gap-1">
          <p>{footer.licence}</p>
          <p>{footer.privacy}</p>
        </div>
      </footer>
      <PrintedFooter source={site.name} href={`/${locale}/${page}${search && `?${search}`}`} />
    </>
  );
}
