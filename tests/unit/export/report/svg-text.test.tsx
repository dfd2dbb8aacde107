import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { standAlone } from '@/app/api/v1/[dataset]/report.pdf/stand-alone';
import { svgText } from '@/app/api/v1/[dataset]/report.pdf/svg-text';
import { KeySwatch } from '@/components/charts/chart-key';
import { explainedMarks } from '@/lib/domain/charts/chart-drawing';

describe('a key’s swatch as text', () => {
  it.each(explainedMarks)('is what React writes: %s', (kind) => {
    const swatch = <KeySwatch id="a" entry={{ kind, label: kind }} hue="kcqg" />;
    expect(svgText(swatch)).toBe(renderToStaticMarkup(swatch));
  });

  it('escapes what it writes', () => {
    const text = svgText(<text fill={'"<&'}>{'<script> & "'}</text>);
    expect(text).toBe('<text fill="&#34;&#60;&#38;">&#60;script&#62; &#38; &#34;</text>');
  });
});

it('stands alone: a namespace, a font, colours, no entities of HTML, no space that Typst would drop', () => {
  const picture =
    '<svg viewBox="0 0 1 1"><text fill="var(--chart-ink)">a&nbsp;b<tspan font-weight="600"> c</tspan></text><rect fill="var(--chart-all,var(--chart-muted))"/></svg>';
  const alone = standAlone(picture);
  expect(alone).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" font-family="Be Vietnam Pro" viewBox/);
  expect(alone).toContain('a&#160;b <tspan font-weight="600">c</tspan>');
  expect(alone).not.toContain('var(');
});
