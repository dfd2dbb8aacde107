/**
 * What the web process and Next behind it tell each other, and nobody else: the one that it unpacks gzip for whoever
 * takes none, the other that an answer is made so. Next drops `Content-Encoding` from what a route answers.
 */
export const innerHeaders = { takesGzip: 'x-takes-gzip', isGzip: 'x-is-gzip' } as const;
