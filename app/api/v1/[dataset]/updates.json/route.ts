import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { type FeedContext, feedResponse } from '../updates-feed';

export const GET = (request: Request, context: FeedContext): Promise<Response> =>
  feedResponse(request, context, 'jsonFeed');

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
