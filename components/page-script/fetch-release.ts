import type { WholePublication } from '@/lib/domain/publication';

const fetched = new Map<string, Promise<WholePublication>>();

async function load(slug: string): Promise<WholePublication> {
  const response = await fetch(`/check/${encodeURIComponent(slug)}`);
  if (!response.ok) throw new Error(`/check/${slug}: ${response.status}`);
  return response.json();
}

/** What a dataset's register is held against: its current release, asked for once. Throws where it does not come. */
export function fetchRelease(slug: string): Promise<WholePublication> {
  const known = fetched.get(slug);
  if (known) return known;
  const release = load(slug);
  fetched.set(slug, release);
  release.catch(() => fetched.delete(slug));
  return release;
}
