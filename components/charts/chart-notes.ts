import type { ChartModel } from '@/lib/domain/charts/chart-model';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';

/** What a reader has to know beside a chart, one note a paragraph. */
export function chartNotes({ messages }: View, { publication, closure }: Report, model: ChartModel): readonly string[] {
  const { charts } = messages;
  const texts = charts.byId[model.id];
  const rows = model.kind === 'bars' ? model.rows : [];
  const remainders = rows.flatMap(({ code, isRemainder, total }) => (isRemainder && total.value ? [code] : []));
  const isUndated = model.kind === 'time' ? Boolean(model.undated?.value) : remainders.includes('undated');
  const isRatio = model.measure === 'leverage_ratio';
  const about = (tells: boolean, note: string) => (tells ? [note] : []);
  const addsUp = [
    ...about(remainders.includes('not_itemised') && !isRatio, charts.remainderNote),
    ...about(remainders.some((code) => code.startsWith('d-')) && !isRatio, charts.unplacedNote),
    ...about(isUndated && !isRatio, charts.undatedNote),
  ];
  if (!closure.register) return [...addsUp, ...texts.notes];
  const { yearMeaning, jobsMeaning } = publication.dataset;
  const figures = model.kind === 'bars' ? rows.map(({ total }) => total) : model.spans.map(({ figure }) => figure);
  const isOpen = figures.some(({ value, upper }) => value !== null && upper === null);
  const isPartial = closure.register.coverage === 'partial';
  return [
    ...addsUp,
    ...texts.registerNotes,
    ...about(model.id === 'overTime' || model.id === 'leverageOverTime', charts.yearMeaning[yearMeaning]),
    ...about(model.measure === 'jobs', charts.jobsMeaning[jobsMeaning]),
    ...about(isPartial, charts.partialNote),
    ...about(isRatio, charts.ratioNote),
    ...about(!isPartial && isOpen, isRatio ? charts.ratioOpenNote : charts.atLeastNote),
  ];
}
