import { expect, it } from 'vitest';
import { close } from '@/lib/domain/closure';
import { selectInPeriod } from '@/lib/domain/select-in-period';
import { langSonPremises, langSonStatements } from '@/tests/fixtures/lang-son-statements';

const closure = close(langSonStatements, langSonPremises);
const whole = { from: 2017, to: 2021 };
const last = { from: 2021, to: 2021 };

it('gives no part in time of a chosen remainder: each period has a remainder of its own', () => {
  const figure = selectInPeriod(closure, 'schemes', [], ['not_itemised'], { period: last, whole });
  expect(figure).toMatchObject({ basis: 'not_published', value: null, id: 'schemes.all.not_itemised@2017-2021.2021' });
  const within = selectInPeriod(closure, 'schemes', [], ['machinery', 'not_itemised'], { period: last, whole });
  expect(within.value).toBeNull();
});

it('is selectFigure otherwise', () => {
  expect(selectInPeriod(closure, 'schemes', [], [], { period: last, whole }).value).toBe(13);
  expect(selectInPeriod(closure, 'schemes', [], ['typical_products'], { period: last, whole }).value).toBe(1);
  expect(selectInPeriod(closure, 'schemes', [], ['not_itemised'], { period: whole, whole }).value).toBe(4);
});

it('knows the whole by all its named types and the remainder, in every period', () => {
  const all = ['technical_demonstration', 'machinery', 'typical_products', 'not_itemised'] as const;
  expect(selectInPeriod(closure, 'schemes', [], all, { period: whole, whole }).value).toBe(58);
  expect(selectInPeriod(closure, 'schemes', [], all, { period: last, whole }).value).toBe(13);
});

it('passes the caveats of its parts on to a sum', () => {
  const chosen = ['technical_demonstration', 'typical_products'] as const;
  const sum = selectInPeriod(closure, 'schemes', [], chosen, { period: last, whole });
  expect(sum).toMatchObject({ value: 1, derivation: { caveats: ['cross_source'] } });
});
