import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import type { ChartFileTexts } from '@/lib/domain/charts/chart-file-texts';
import { boldness, textWidth, wrapText } from '@/lib/domain/charts/text-width';
import { KeySwatch, keyHue } from './chart-key';
import { fontSize } from './drawing-style';

const padding = 20;
const swatchRoom = 36;
const keyGap = 20;
const keyLine = 24;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly isStrong: boolean;
}

/** Lines of text from `top` on, and where they end. An empty text takes no room. */
const setLines = (paragraphs: readonly Paragraph[], width: number, top: number) => {
  let bottom = top;
  const lines = paragraphs.flatMap(({ text, size, isStrong }) =>
    (text === '' ? [] : wrapText(text, width / (isStrong ? boldness : 1), size)).map((line) => {
      bottom += Math.round(size * 1.4);
      return { line, size, isStrong, y: bottom - Math.round(size * 0.4) };
    }),
  );
  return { lines, bottom };
};

/** The key's entries in rows of at most `width` pixels. */
const setKey = (drawing: ChartDrawing, width: number) => {
  let x = 0;
  let row = 0;
  return drawing.key.map((entry) => {
    const entryWidth = swatchRoom + textWidth(entry.label, fontSize);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      row += 1;
    }
    const place = { entry, x, row };
    x += entryWidth + keyGap;
    return place;
  });
};

interface ChartFileViewProps {
  readonly drawing: ChartDrawing;
  readonly texts: ChartFileTexts;
  /** The drawing's own `<svg>`. */
  readonly picture: string;
}

/** A chart that stands alone: title, picture, key, source and address on one sheet; what has no words is left out. */
export function ChartFileView({ drawing, texts, picture }: ChartFileViewProps) {
  const { width } = drawing;
  const head = setLines(
    [
      { text: texts.title, size: 20, isStrong: true },
      { text: texts.subtitle, size: fontSize, isStrong: false },
    ],
    width,
    0,
  );
  const pictureTop = head.lines.length === 0 ? 0 : head.bottom + 18;
  const keyTop = pictureTop + drawing.height + 14;
  const key = setKey(drawing, width);
  const keyHeight = key.length === 0 ? 0 : (Math.max(...key.map(({ row }) => row)) + 1) * keyLine;
  const foot = setLines(
    [texts.sourceLine, texts.address].map((text) => ({ text, size: 12, isStrong: false })),
    width,
    keyTop + keyHeight + 6,
  );
  const sheet = { width: width + 2 * padding, height: Math.ceil(foot.bottom + 2 * padding) };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...sheet}
      viewBox={`${-padding} ${-padding} ${sheet.width} ${sheet.height}`}
      fontFamily="'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
    >
      <title>{texts.title}</title>
      <desc>{[texts.subtitle, texts.sourceLine, texts.address].filter(Boolean).join(' ')}</desc>
      <rect x={-padding} y={-padding} {...sheet} fill="var(--chart-surface)" />
      {[...head.lines, ...foot.lines].map(({ line, size, isStrong, y }) => (
        <text
          key={`${y} ${line}`}
          y={y}
          fontSize={size}
          fontWeight={isStrong ? 600 : undefined}
          fill={isStrong ? 'var(--chart-ink)' : 'var(--chart-muted)'}
        >
          {line}
        </text>
      ))}
      <svg
        y={pictureTop}
        width={width}
        height={drawing.height}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; React has escaped its texts
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      {key.map(({ entry, x, row }, index) => (
        <g key={entry.label} transform={`translate(${x} ${keyTop + row * keyLine})`}>
          <KeySwatch id={`${drawing.id}-key-${index}`} entry={entry} hue={keyHue(drawing)} />
          <text x={swatchRoom} y={13} fontSize={fontSize} fill="var(--chart-ink)">
            {entry.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
