/** A page of this site as a document. Throws where it does not answer, or not with what is looked for. */
export async function fetchPage(href: string, needed: string, signal?: AbortSignal): Promise<Document> {
  const response = await fetch(href, { headers: { accept: 'text/html' }, ...(signal && { signal }) });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!response.ok || !page.querySelector(needed)) throw new Error(`${href}: ${response.status}, no ${needed}`);
  return page;
}
