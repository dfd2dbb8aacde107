import { expect, it } from 'vitest';
import { close } from '@/lib/domain/closure';
import { selectFigure } from '@/lib/domain/select-figure';
import { cellName, figureName } from '@/lib/format/cell-name';
import { viewOf } from '@/lib/format/view';
import { langSonPremises, langSonStatements } from '@/tests/fixtures/lang-son-statements';

const view = viewOf('vi', { slug: 'lang-son', districts: [], isIllustrative: false });
const closure = close(langSonStatements, langSonPremises);
const period = { from: 2017, to: 2021 };

it('names a cell in one phrase', () => {
  expect(cellName(view, { measure: 'schemes', programme: 'kcqg', category: 'machinery', period })).toBe(
    'Số đề án – Khuyến công quốc gia, ứng dụng máy móc thiết bị tiên tiến, 2017–2021',
  );
  expect(
    cellName(view, { measure: 'schemes', programme: null, category: null, period: { from: 2021, to: 2021 } }),
  ).toBe('Số đề án, 2021');
});

it('names a sum by what it adds, not by the margin that it is cut from', () => {
  const sum = selectFigure(closure, 'schemes', [], ['machinery', 'typical_products'], period);
  expect(figureName(view, sum)).toBe(
    'Số đề án – Ứng dụng máy móc thiết bị tiên tiến, phát triển sản phẩm công nghiệp nông thôn tiêu biểu, 2017–2021',
  );
});
