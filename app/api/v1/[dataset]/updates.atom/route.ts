import { type FeedContext, feedResponse } from '../updates-feed';

export * from '@/lib/export/read-only-methods';

export const GET = (request: Request, context: FeedContext): Promise<Response> =>
  feedResponse(request, context, 'atom');

export { GET as HEAD };
