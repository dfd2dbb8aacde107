import { siteFiles } from '@/lib/vocabulary/file-format';

/** The addresses that name what the catalogue describes; each leads to the catalogue itself. */
export interface ResourceNames {
  readonly catalogue: string;
  readonly site: string;
  readonly service: string;
  readonly rights: string;
  readonly contact: string;
  /** `part`: something that belongs to the dataset: `/period`. */
  readonly dataset: (slug: string, part?: string) => string;
}

/** `origin`: `https://example.org`. The same names for good, as long as the site stays at its address. */
export function resourceNames(origin: string): ResourceNames {
  const document = `${origin}/api/v1/${siteFiles.catalogTurtle.file}`;
  return {
    catalogue: `${document}#catalogue`,
    site: `${document}#site`,
    service: `${document}#api`,
    rights: `${document}#rights`,
    contact: `${document}#contact`,
    dataset: (slug, part = '') => `${document}#dataset/${slug}${part}`,
  };
}
