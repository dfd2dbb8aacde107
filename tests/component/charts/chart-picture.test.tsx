import { expect, it, vi } from 'vitest';
import { ChartPicture } from '@/components/charts/chart-picture';
import { drawingsOf } from '@/components/charts/drawing-of';
import { drawPicture } from '@/lib/chart-pictures/draw-picture';
import { PictureLate } from '@/lib/chart-pictures/picture-late';
import { charts } from '@/lib/domain/charts/registry';
import { finishPage } from '@/lib/server/pages/finish-page';
import { isKept } from '@/lib/server/pages/is-kept';
import { exampleClosure, whole } from '@/tests/unit/domain/charts/stub-closure';
import { pageMarkup } from '../../support/page-markup';
import { exampleLabels } from './example-labels';

vi.mock('@/lib/chart-pictures/draw-picture', () => ({ drawPicture: vi.fn() }));

const drawings = drawingsOf(
  charts.capital.model({
    closure: exampleClosure,
    period: whole,
    selection: { programmes: [], categories: [] },
    measure: 'total_capital',
    schemes: [],
  }),
  exampleLabels,
);
const texts = { keyboard: 'keys', failed: 'It could not be drawn.', late: 'It is being drawn.', key: 'key' };
const chart = <ChartPicture drawings={drawings} name="Capital" texts={texts} />;

/** The page that holds the chart, as it is sent. */
async function sent() {
  const body = Buffer.from(`<!doctype html>${await pageMarkup(<main>{await chart.type(chart.props)}</main>)}`);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return finishPage({ status: 200, headers, body, nonce: 'n'.repeat(24) });
}

it.each([
  ['is there', async () => '<svg></svg>', { status: 200, kept: true, says: '<svg>' }],
  ['cannot be drawn', async () => null, { status: 200, kept: false, says: texts.failed }],
  ['is not there in time', () => Promise.reject(new PictureLate()), { status: 503, kept: false, says: texts.late }],
])('a page whose picture %s', async (_, draw, { status, kept, says }) => {
  vi.mocked(drawPicture).mockImplementation(draw);
  const page = await sent();
  expect([page.status, isKept(page, false)]).toEqual([status, kept]);
  expect(String(page.body)).toContain(says);
});

it('is no picture where anything else fails', async () => {
  vi.mocked(drawPicture).mockRejectedValue(new TypeError('a fault'));
  await expect(sent()).rejects.toThrow('a fault');
});
