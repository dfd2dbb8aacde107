import type { Figure } from '@/lib/domain/figure';
import type { Source } from '@/lib/domain/publication';
import type { Report } from '@/lib/domain/report';
import { figureHref } from '@/lib/format/figure-href';
import { plainLine } from '@/lib/format/plain-line';
import type { View } from '@/lib/format/view';
import type { Run, Runs } from './report-model';

/** What each section is written with. */
export interface Printer {
  readonly view: View;
  readonly report: Report;
  /** `https://example.org`: what every address in the report begins with. */
  readonly origin: string;
  /** A figure that leads to its page. */
  figure(figure: Figure, withUnit?: boolean): Run;
  /** A path of the site with its origin in front. */
  absolute(path: string): string;
  /** A link that shows its own address. */
  address(path: string): Run;
  /** A document's title, in the language it is in. */
  source(source: Source): Run;
  /** A sentence with places in braces, filled with figures and other runs. */
  sentence(text: string, values: Readonly<Record<string, Figure | Run | string>>): Runs;
}

const isFigure = (value: Figure | Run): value is Figure => 'cell' in value;

/** Of a release that the view is frozen at. */
export function printerOf(view: View, report: Report, origin: string): Printer {
  const { format } = view;
  const absolute = (path: string) => `${origin}${path}`;
  const figure = (given: Figure, withUnit = false): Run => ({
    text: withUnit ? format.figureWithUnit(given) : format.figure(given),
    basis: given.basis,
    href: absolute(figureHref(view, given.id)),
  });
  return {
    view,
    report,
    origin,
    figure,
    absolute,
    address: (path) => ({ text: absolute(path), href: absolute(path) }),
    source: ({ title, id }) => ({
      text: plainLine(title),
      lang: 'vi',
      href: absolute(view.href(`/sources#${encodeURIComponent(id)}`)),
    }),
    sentence: (text, values) =>
      text.split(/\{(\w+)\}/).flatMap((part, index): Runs => {
        if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
        const value = values[part];
        if (value === undefined) return [];
        if (typeof value === 'string') return [{ text: value }];
        return [isFigure(value) ? figure(value) : value];
      }),
  };
}
