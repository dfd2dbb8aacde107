import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

/** What the server writes for an element, components that wait included. */
export async function pageMarkup(element: ReactNode): Promise<string> {
  const { prelude } = await prerender(element, {
    onError: (error) => {
      throw error;
    },
  });
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '');
}
