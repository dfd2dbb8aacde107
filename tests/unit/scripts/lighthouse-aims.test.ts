import { describe, expect, it } from 'vitest';
import { bestOf, delaysOf, faultsOf } from '@/scripts/measure/lighthouse-aims.mjs';

const address = 'http://localhost:3000/vi/guide';
const good = {
  address,
  scores: { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 },
  findings: [] as { category: string; text: string }[],
  blocked: 50,
  shift: 0,
  largest: { snippet: '<h1>', isTextOfFirstHtml: true },
};

describe('what Lighthouse found on a page', () => {
  it('is nothing to mend where it reaches the aims', () => {
    expect([...faultsOf(good), ...delaysOf(good)]).toEqual([]);
  });

  it('is told as a sentence with what was found and what is asked', () => {
    const bad = {
      ...good,
      scores: { performance: 94, accessibility: 92, 'best-practices': 99, seo: 100 },
      findings: [{ category: 'accessibility', text: 'Image elements have no alt (image-alt)' }],
      blocked: 81.4,
      shift: 0.02,
      largest: { snippet: '<img src="a.png">', isTextOfFirstHtml: false },
    };
    expect(faultsOf(bad)).toEqual([
      `${address}: Lighthouse gives accessibility 92, and 100 is asked.\n  Image elements have no alt (image-alt)`,
      `${address}: Lighthouse gives best-practices 99, and 100 is asked.`,
      `${address}: what is seen moves by 0.02 while the page loads, and 0 is asked.`,
    ]);
    expect(delaysOf(bad)).toEqual([
      `${address}: Lighthouse gives performance 94, and at least 95 is asked.`,
      `${address}: its tasks block for 81 ms, and at most 50 ms are asked.`,
      `${address}: the largest that is painted is <img src="a.png">, and text of the first HTML is asked.`,
    ]);
  });

  it('is judged by the run that falls short of least', () => {
    const run = (performance: number, blocked: number) => ({
      ...good,
      scores: { ...good.scores, performance },
      blocked,
    });
    expect(bestOf([run(94, 60), run(93, 0), run(90, 0)])).toEqual(run(93, 0));
  });
});
