import type { ChartLabels } from '@/components/charts/chart-labels';
import type { Figure } from '@/lib/domain/figure';
import { periodKey } from '@/lib/domain/period';
import { type Measure, measureTraits } from '@/lib/vocabulary/measure';

const names: Readonly<Record<string, string>> = {
  technical_demonstration: 'Xây dựng mô hình trình diễn kỹ thuật',
  machinery: 'Ứng dụng máy móc thiết bị tiên tiến',
  typical_products: 'Phát triển sản phẩm công nghiệp nông thôn tiêu biểu',
  not_itemised: 'Chưa phân loại trong nguồn',
  kcqg: 'Khuyến công quốc gia',
  kcdp: 'Khuyến công địa phương',
  counterpart: 'Vốn đối ứng của cơ sở',
  total_capital: 'Tổng nguồn vốn',
  all: 'Cả hai chương trình',
};
const divisor = (measure: Measure) => (measureTraits(measure).unit === 'vnd' ? 1_000_000 : 1);
const number = (measure: Measure, value: number) => (value / divisor(measure)).toLocaleString('vi-VN');
const unit = (measure: Measure) => (measure === 'jobs' ? 'việc làm' : divisor(measure) === 1 ? 'đề án' : 'triệu đồng');
const value = (figure: Figure) => {
  if (figure.value === null) return 'chưa công bố';
  const sign = figure.lower === null ? '≤ ' : figure.upper === null ? '≥ ' : '';
  const margin = figure.lower === null || figure.upper === null ? 0 : figure.upper - figure.value;
  return (
    sign + number(figure.cell.measure, figure.value) + (margin === 0 ? '' : ` ± ${number(figure.cell.measure, margin)}`)
  );
};

/** Labels as the Vietnamese pages have them, for tests. */
export const exampleLabels: ChartLabels = {
  row: (code) => names[code] ?? code,
  series: (code) => names[code] ?? code,
  scheme: (scheme) => scheme.title ?? scheme.code,
  period: (period) => periodKey(period).replace('-', '–'),
  value,
  valueWithUnit: (figure) => (figure.value === null ? value(figure) : `${value(figure)} ${unit(figure.cell.measure)}`),
  basis: (figure) => ({ published: 'công bố', derived: 'suy ra', register: 'từ sổ', not_published: '' })[figure.basis],
  axisNumber: number,
  unit,
  square: (measure, amount) => `= ${number(measure, amount)} ${unit(measure)}`,
  undated: (figure) => `Không ghi năm: ${value(figure)}`,
  total: 'Tổng',
  marks: {
    solid: 'nguồn công bố',
    register: 'cộng từ danh sách',
    unplaced: 'danh sách không ghi',
    reference: 'tính chung',
    hatched: 'suy ra từ các số được công bố',
    range: 'khoảng có thể',
    remainder: 'nguồn không nêu thuộc loại nào',
    blank: 'chưa công bố',
    scheme: 'một đề án có năm được công bố',
  },
};
