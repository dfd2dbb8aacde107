import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackHref } from '@/components/feedback/feedback-href';

const feedback = {
  url: 'https://example.org/vi/lang-son/figures/A05?release=1',
  release: 1,
  subject: 'Báo lỗi: Số đề án & kinh phí',
  lines: ['Về: A05', 'Địa chỉ: https://example.org/vi/lang-son/figures/A05?release=1', ''],
};

describe('where a reader reports an error', () => {
  it('is a letter with subject and lines filled in', () => {
    const href = feedbackHref('mailto:data@example.org', feedback);
    expect(href).toMatch(/^mailto:data@example\.org\?subject=B%C3%A1o%20l%E1%BB%97i%3A%20/);
    expect(href).not.toMatch(/[+\s"<>]/);
    expect(href).toContain('%0D%0A');
    const [, query = ''] = href.split('?');
    const parts = Object.fromEntries(query.split('&').map((part) => part.split('=').map(decodeURIComponent)));
    expect(parts).toEqual({ subject: feedback.subject, body: feedback.lines.join('\r\n') });
  });

  it('is a page that gets address, release and subject beside what stands in its query', () => {
    const { searchParams, hash, pathname } = new URL(
      feedbackHref('https://forms.example/f?id=7&url=old#top', feedback),
    );
    expect([pathname, hash]).toEqual(['/f', '#top']);
    expect([...searchParams].sort()).toEqual([
      ['id', '7'],
      ['release', '1'],
      ['subject', feedback.subject],
      ['url', feedback.url],
    ]);
  });

  it('holds whatever a title says, and nothing beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (subject) => {
        const letter = feedbackHref('mailto:a@b.example', { ...feedback, subject });
        expect(letter.match(/[?&]/g)).toHaveLength(2);
        const page = new URL(feedbackHref('https://forms.example/', { ...feedback, subject }));
        expect(page.searchParams.get('subject')).toBe(subject);
      }),
    );
  });
});
