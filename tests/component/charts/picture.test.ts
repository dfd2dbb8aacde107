import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { drawingsOf } from '@/components/charts/drawing-of';
import { PictureWorkerThread } from '@/lib/chart-pictures/picture-worker-thread';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import type { ChartContext } from '@/lib/domain/charts/chart-model';
import { charts } from '@/lib/domain/charts/registry';
import { exampleClosure, whole } from '@/tests/unit/domain/charts/stub-closure';
import { exampleLabels } from './example-labels';

const drawing = (id: keyof typeof charts, measure: ChartContext['measure']): ChartDrawing =>
  drawingsOf(
    charts[id].model({
      closure: exampleClosure,
      period: whole,
      selection: { programmes: [], categories: [] },
      measure,
      schemes: [],
    }),
    exampleLabels,
  ).narrow;

const thread = new PictureWorkerThread();
const draw = async (id: keyof typeof charts, measure: ChartContext['measure']) =>
  (await thread.draw({ drawing: drawing(id, measure), texts: null })) ?? '';
const count = (svg: string, part: string) => svg.split(part).length - 1;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-chart-worker.mjs']);
});

describe("the worker's picture", () => {
  it('holds labels, values, marks and their patterns', async () => {
    const svg = await draw('byCategory', 'support');
    for (const text of ['Xây dựng mô hình trình diễn kỹ thuật', '6.256,8', '514,2', '703', '4.000', 'triệu đồng']) {
      expect(svg).toContain(text);
    }
    expect(count(svg, 'fill="var(--chart-kcqg)"')).toBeGreaterThan(0);
    expect(count(svg, 'fill="url(#byCategory-support-narrow-kcdp)"')).toBe(3);
    expect(svg).toContain('<pattern id="byCategory-support-narrow-kcdp"');
    expect(count(svg, 'stroke-dasharray')).toBe(1);
  });

  it('puts a placeholder and the words where nothing is published', async () => {
    const svg = await draw('jobsByCategory', 'jobs');
    expect(count(svg, 'url(#jobsByCategory-jobs-narrow-blank)')).toBe(2);
    expect(count(svg, 'chưa công bố')).toBe(2);
  });

  it('draws time with its bounds', async () => {
    const svg = await draw('overTime', 'support');
    for (const text of ['2017', '2021', '6.900', '2.074 ± 50', '= 50 triệu đồng']) expect(svg).toContain(text);
  });

  it('is the same each time and holds nothing of Recharts but what is seen', async () => {
    const svg = await draw('capital', 'total_capital');
    expect(await draw('capital', 'total_capital')).toBe(svg);
    expect(svg).not.toMatch(/class=|style=|role=|tabindex|clip-path|recharts|NaN|undefined/u);
    expect(svg.length).toBeLessThan(5_000);
  });

  it('stands alone as a file, with its texts escaped and colours of its own', async () => {
    const svg = await thread.draw({
      drawing: drawing('byCategory', 'support'),
      texts: { title: 'A & B <c>', subtitle: 'Lạng Sơn', sourceLine: 'Nguồn: X', address: 'https://example.org' },
    });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).toContain('A &amp; B &lt;c&gt;');
    expect(svg).not.toContain('var(--');
  });

  it('answers null for what it cannot draw, and goes on', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...drawing('byProgramme', 'support'), rows: null } as unknown as ChartDrawing;
    expect(await thread.draw({ drawing: broken, texts: null })).toBeNull();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('byProgramme-support-narrow'));
    log.mockRestore();
    expect(await draw('byProgramme', 'support')).toContain('2.350');
  });
});
