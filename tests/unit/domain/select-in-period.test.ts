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
