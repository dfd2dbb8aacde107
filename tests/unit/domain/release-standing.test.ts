import { describe, expect, it } from 'vitest';
import type { WholePublication } from '@/lib/domain/publication';
import { standingOf } from '@/lib/domain/release-standing';
import { aPublication } from '../../fixtures/publication';
import { aReport } from '../../fixtures/report';

const { release, statements, schemes } = aPublication();
const numbered = (number: number, given: Partial<WholePublication> = {}) =>
  aReport({ release: { ...release, number }, ...given });
const shown = numbered(1);
const figure = (id: string) => {
  const found = shown.closure.figures.get(id);
  if (!found) throw new Error(`The example has no figure ${id}.`);
  return { kind: 'figure' as const, figure: found };
};
const scheme = (code: string) => ({ kind: 'scheme' as const, code });

describe('standingOf', () => {
  it('has no later release where the frozen one is the current one', () => {
    expect(standingOf(shown, numbered(1), figure('T04'))).toEqual({ release: shown.publication.release, later: null });
  });

  it('says that a later release says the same, as after a rollback', () => {
    expect(standingOf(shown, numbered(3), scheme('XX-02')).later).toEqual({
      release: { ...release, number: 3 },
      isSame: true,
      figures: 0,
      added: 0,
      removed: 0,
      corrected: 0,
      subject: { kind: 'scheme', change: 'same' },
      hasPage: true,
    });
  });

  it('tells of a figure that it changed, what it is now, and how many others did', () => {
    const later = numbered(2, {
      statements: statements.map((statement) =>
        statement.id === 'T04' ? { ...statement, value: 1_600_000_000 } : statement,
      ),
    });
    const standing = standingOf(shown, later, figure('T04')).later;
    expect(standing).toMatchObject({ isSame: false, added: 0, hasPage: true });
    expect(standing?.figures).toBeGreaterThan(1);
    expect(standing?.subject).toMatchObject({ change: 'changed', now: { value: 1_600_000_000 } });
    expect(standingOf(shown, later, figure('T03')).later?.subject).toEqual({ kind: 'figure', change: 'same' });
  });

  it('tells of a figure that it is there no more, or rests on another sentence', () => {
    const gone = numbered(2, { statements: statements.filter(({ id }) => id !== 'T08') });
    expect(standingOf(shown, gone, figure('T08')).later).toMatchObject({
      subject: { kind: 'figure', change: 'gone' },
      hasPage: false,
    });
    const restated = numbered(2, {
      statements: statements.map((statement) =>
        statement.id === 'T08' ? { ...statement, quote: 'Otherwise.' } : statement,
      ),
    });
    expect(standingOf(shown, restated, figure('T08')).later?.subject).toEqual({ kind: 'figure', change: 'restated' });
  });

  it('counts schemes and tells of the page’s own', () => {
    const [first, ...rest] = schemes;
    if (!first) throw new Error('The example has no schemes.');
    const later = numbered(2, {
      schemes: [...rest.map((row) => (row.code === 'XX-02' ? { ...row, jobs: 99 } : row)), { ...first, code: 'XX-77' }],
    });
    expect(standingOf(shown, later, scheme('XX-02')).later).toMatchObject({
      added: 1,
      removed: 1,
      corrected: 1,
      subject: { change: 'changed' },
      hasPage: true,
    });
    expect(standingOf(shown, later, scheme(first.code)).later).toMatchObject({
      subject: { change: 'gone' },
      hasPage: false,
    });
    expect(standingOf(shown, later, null).later).toMatchObject({ subject: null, hasPage: true });
  });
});
