import { answerPicture } from '@/app/api/answer-picture';
import type { Card } from '@/components/cards/card';
import { chartSvgFile } from '@/lib/chart-pictures/chart-svg-file';
import { pngOf } from '@/lib/chart-pictures/png-of';
import type { ChartDrawing, ChartDrawings } from '@/lib/domain/charts/chart-drawing';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { cardSvg } from './card-svg';

const withoutWords = { title: '', subtitle: '', sourceLine: '', address: '' };

/** The drawing whose words are largest where there is as much room as on a card. */
const largest = ({ narrow, wide }: ChartDrawings): ChartDrawing => {
  const scale = (drawing: ChartDrawing) => Math.min(680 / (drawing.width + 40), 490 / (drawing.height + 80));
  return scale(narrow) > scale(wide) ? narrow : wide;
};

interface AskedCard {
  readonly locale: Locale;
  readonly isFrozen: boolean;
  /** What decides the card's content, beside its language and the site's address. */
  readonly identity: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  readonly card: () => Card;
}

/** Answers with a card as PNG. */
export function answerCard(
  request: Request,
  { locale, isFrozen, identity, headers, card }: AskedCard,
): Promise<Response> {
  const origin = siteOrigin(request.headers);
  return answerPicture(request, {
    identity: JSON.stringify(['card', locale, origin, ...identity]),
    mediaType: 'image/png',
    isFrozen,
    name: null,
    headers: { ...headers, 'content-language': locale },
    draw: async () => {
      const told = card();
      const picture = told.chart && (await chartSvgFile(largest(told.chart), withoutWords));
      if (told.chart && picture === null) return null;
      const siteName = messagesFor(locale).site.name;
      const drawn = await pngOf(cardSvg({ card: told, siteName, host: new URL(origin).host, picture }), 1);
      return drawn === null ? null : new Uint8Array(drawn);
    },
  });
}
