import type { Card } from '@/components/cards/card';
import { cardSize } from '@/components/cards/card-href';
import { type Element, element } from '@/lib/format/xml';
import { type SetText, setLines } from './set-lines';

/** The light page's own colours. */
const colours = {
  paper: '#ffffff',
  ink: '#16211f',
  muted: '#52605d',
  rule: '#d5dbd8',
  accent: '#0b5d57',
  light: '#7fd0c7',
  warning: '#8a4b00',
  warningSoft: '#fdf1e0',
} as const;

const { width, height } = cardSize;
const edge = 64;
const room = width - 2 * edge;
const foot = 556;
const bandHeight = 56;

const box = (fill: string, [x, y, w, h]: readonly [number, number, number, number], rx = 0): Element =>
  element('rect', { x: `${x}`, y: `${y}`, width: `${w}`, height: `${h}`, ...(rx ? { rx: `${rx}` } : {}), fill });

interface Style {
  readonly y: number;
  readonly x?: number;
  readonly fill: string;
  readonly isStrong?: boolean;
}

/** Lines of text, the first one's foot at `y`. */
const texts = ({ lines, size }: SetText, { x = edge, y, fill, isStrong = false }: Style): readonly Element[] =>
  lines.map((line, index) =>
    element(
      'text',
      {
        x: `${x}`,
        y: `${y + Math.round(index * size * 1.25)}`,
        'font-size': `${size}`,
        ...(isStrong ? { 'font-weight': '700' } : {}),
        fill,
      },
      line,
    ),
  );

const heightOf = ({ lines, size }: SetText): number => Math.round(lines.length * size * 1.25);

/** The sign of the site, as `app/icon.svg` has it. */
const icon = (y: number): readonly Element[] => [
  box(colours.accent, [edge, y, 48, 48], 9),
  box('#ffffff', [edge + 10.5, y + 30, 6, 7.5]),
  box(colours.light, [edge + 21, y + 10.5, 16.5, 27]),
];

/** Where a card shows a chart, to the right of what is said of it. */
const chartBox = { x: 456, width: width - 456 - edge } as const;

/** A picture with a size of its own, as large as there is room for it. */
function fitted(picture: string, top: number, bottom: number): Element {
  const size = (name: 'width' | 'height') => new RegExp(`^<svg[^>]*? ${name}="([\\d.]+)"`).exec(picture)?.[1] ?? '1';
  const attributes = {
    x: `${chartBox.x}`,
    y: `${top}`,
    width: `${chartBox.width}`,
    height: `${bottom - top}`,
    viewBox: `0 0 ${size('width')} ${size('height')}`,
    preserveAspectRatio: 'xMaxYMid meet',
  };
  return element('svg', attributes, [{ markup: picture }]);
}

/** That the data is invented, or else the site's own colour, along the upper edge. */
const upperEdge = (warning: string | null): readonly Element[] =>
  warning === null
    ? [box(colours.accent, [0, 0, width, 8])]
    : [
        box(colours.warningSoft, [0, 0, width, bandHeight]),
        ...texts(setLines(warning, { width: room, sizes: [[28, 1]], isStrong: true }), {
          y: 38,
          fill: colours.warning,
          isStrong: true,
        }),
      ];

function numberAt(bottom: number, { value, note, isKnown }: NonNullable<Card['number']>): readonly Element[] {
  const fill = isKnown ? colours.accent : colours.muted;
  const sizes = [
    [84, 1],
    [68, 1],
    [54, 1],
    [42, 1],
  ] as const;
  return [
    ...texts(setLines(value, { width: room, sizes, isStrong: true }), {
      y: bottom - (note === '' ? 0 : 52),
      fill,
      isStrong: true,
    }),
    ...(note === ''
      ? []
      : texts(setLines(note, { width: room, sizes: [[30, 1]] }), { y: bottom, fill: colours.muted })),
  ];
}

interface CardSvgInput {
  readonly card: Card;
  readonly siteName: string;
  readonly host: string;
  /** The chart's own picture; `null` where the card shows none. */
  readonly picture: string | null;
}

/** A card as SVG, 1200 × 630: name of the site, what the page is part of, its title, its number or its chart, its address. */
export function cardSvg({ card, siteName, host, picture }: CardSvgInput): string {
  const { warning, subject, title, number, text, path } = card;
  const top = warning === null ? 44 : bandHeight + 24;
  const column = picture === null ? room : chartBox.x - edge - 24;
  const about =
    subject === null ? null : setLines(subject, { width: column, sizes: picture === null ? [[26, 1]] : [[22, 4]] });
  const heading = setLines(title, {
    width: column,
    sizes:
      picture === null
        ? [
            [60, 2],
            [52, 2],
            [44, 3],
          ]
        : [
            [36, 6],
            [32, 7],
            [28, 8],
          ],
    isStrong: true,
  });
  const aboutFoot = top + 112;
  const titleFoot = top + 94 + heading.size + (about === null ? -12 : heightOf(about));
  const textFoot = titleFoot - heading.size + heightOf(heading) + 48;
  const elements = [
    box(colours.paper, [0, 0, width, height]),
    ...upperEdge(warning),
    ...icon(top),
    ...texts({ lines: [siteName], size: 30 }, { x: edge + 66, y: top + 35, fill: colours.ink, isStrong: true }),
    ...(about === null ? [] : texts(about, { y: aboutFoot, fill: colours.muted })),
    ...texts(heading, { y: titleFoot, fill: colours.ink, isStrong: true }),
    ...(text === null
      ? []
      : texts(
          setLines(text, {
            width: room,
            sizes: [
              [32, 4],
              [28, 5],
            ],
          }),
          { y: textFoot, fill: colours.muted },
        )),
    ...(number === null ? [] : numberAt(foot - 44, number)),
    ...(picture === null ? [] : [fitted(picture, top, foot - 16)]),
    box(colours.rule, [edge, foot, room, 2]),
    ...texts(
      setLines(`${host}${path}`, {
        width: room,
        sizes: [
          [24, 1],
          [20, 1],
        ],
      }),
      { y: foot + 40, fill: colours.muted },
    ),
  ];
  const size = { width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}` };
  const { markup } = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': 'Be Vietnam Pro' },
    elements,
  );
  return markup;
}
