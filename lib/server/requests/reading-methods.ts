/** What a request that changes nothing is called; the site answers no other. */
export const readingMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
