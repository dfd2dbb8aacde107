/** Where the page tells of a key; a name in braces stands for many keys, and has a place of its own. */
export const keyAnchor = (key: string): string => (key.startsWith('{') ? `key-any-${key.slice(1, -1)}` : `key-${key}`);
