export interface Feedback {
  /** Absolute, of one release for good. */
  readonly url: string;
  readonly release: number;
  readonly subject: string;
  /** The lines of a letter. */
  readonly lines: readonly string[];
}

/**
 * Where a reader reports an error, with what it is about filled in. `address`: `mailto:data@example.org`, or a page that
 * takes `url`, `release` and `subject` in its query and keeps what stands there already.
 */
export function feedbackHref(address: string, { url, release, subject, lines }: Feedback): string {
  if (/^mailto:/i.test(address)) {
    // RFC 6068: lines end in CRLF; a plus would stand for itself, so that spaces must be escaped.
    return `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
  }
  const page = new URL(address);
  page.searchParams.set('url', url);
  page.searchParams.set('release', String(release));
  page.searchParams.set('subject', subject);
  return page.href;
}
