const isDigit = (code: number) => code >= 48 && code <= 57;

/** A token before, and from, the digits at its end. */
export function splitDigits(token: string): readonly [string, string] {
  let at = token.length;
  while (at > 0 && isDigit(token.charCodeAt(at - 1))) at -= 1;
  return [token.slice(0, at), token.slice(at)];
}
