/** Whether folded words stand in a folded text as whole words. */
export const containsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
