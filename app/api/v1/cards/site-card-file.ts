import { siteCard } from '@/components/cards/site-card';
import { notFound, notUnderstood } from '@/lib/export/problem';
import { readCardQuery } from '@/lib/schemas/card-query';
import { sitePages } from '@/lib/vocabulary/site-page';
import { answerCard } from './answer-card';

/** Answers a request for the card (`guide.png`) of a page that belongs to no dataset: 200, 304, 400, 404 or 503. */
export async function answerSiteCard(request: Request, file: string): Promise<Response> {
  const page = sitePages.find((id) => file === `${id}.png`);
  if (!page) return notFound(sitePages.map((id) => `/api/v1/cards/${id}.png`));
  const { query, problems } = readCardQuery(new URL(request.url).searchParams, []);
  if (problems.length > 0) return notUnderstood(problems);
  const card = () => siteCard(query.lang, page);
  return answerCard(request, { locale: query.lang, isFrozen: false, identity: [page], headers: {}, card });
}
