/**
 * A page of this site as a document. Its style for paper, which the policy allows on that page alone, is in it as an inert
 * `template`. Throws where the site does not answer, or not with what is looked for.
 */
export async function fetchPage(href: string, needed: string, signal?: AbortSignal): Promise<Document> {
  const response = await fetch(href, { headers: { accept: 'text/html' }, ...(signal && { signal }) });
  const text = (await response.text()).replace(/<(\/?)style\b/g, '<$1template');
  const page = new DOMParser().parseFromString(text, 'text/html');
  if (!response.ok || !page.querySelector(needed)) throw new Error(`${href}: ${response.status}, no ${needed}`);
  return page;
}
