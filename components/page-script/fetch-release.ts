import type { Publication } from '@/lib/domain/publication';

const fetched = new Map<string, Promise<Publication>>();

async function load(slug: string): Promise<Publication> {
  const response = await fetch(`/check/${encodeURIComponent(slug)}`);
  if (!response.ok) throw new Error(`/check/${slug}: ${response.status}`);
  return response.json();
}

/** What a dataset's register is held against: its current release, asked for once. Throws where it does not come. */
export function fetchRelease(slug: string): Promise<Publication> {
  const known = fetched.get(slug);
  if (known) return known;
  const release = load(slug);
  fetched.set(slug, release);
  release.catch(() => fetched.delete(slug));
  return release;
}
