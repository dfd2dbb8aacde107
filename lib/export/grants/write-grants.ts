import type { Publication } from '@/lib/domain/publication';
import { FoundSchemes } from '@/lib/domain/register/found-schemes';
import { registerIndex } from '@/lib/domain/register/register-index';
import { collate } from '@/lib/format/collate';
import { viewOf } from '@/lib/format/view';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import { licence } from '@/lib/vocabulary/licence';
import { isGranted } from './demands';
import { identifierPrefix } from './identifiers';
import type { LeftOut } from './left-out';
import { grantMaker } from './scheme-grant';

/** What the 360Giving package says of itself, without its grants. `leftOut` and what follows are not of the standard. */
function packageHead({ dataset, release }: Publication, origin: string, leftOut: LeftOut) {
  const { slug, province, period } = dataset;
  const views = locales.map((locale) => viewOf(locale, dataset, release.number));
  const inEach = (text: (view: (typeof views)[number]) => string): string => views.map(text).join(' / ');
  const view = viewOf(defaultLocale, dataset, release.number);
  const marked = (text: string) => (view.mark ? `${view.mark.prefix} ${text}` : text);
  const about = ({ messages, format, mark }: (typeof views)[number]): string =>
    [
      ...(mark ? [`${mark.caption}.`] : []),
      messages.grants.description(messages.site.datasetTitle(province, format.period(period))),
      messages.grants.identifiers(`${identifierPrefix}-`),
      ...(leftOut.schemes > 0 ? [messages.grants.leftOut] : []),
    ].join(' ');
  return {
    version: '1.4',
    title: marked(inEach(({ messages, format }) => messages.grants.title(province, format.period(period)))),
    description: views.map(about).join('\n'),
    identifier: `${identifierPrefix}-${slug}-grants`,
    modified: release.publishedAt,
    publisher: { name: view.messages.site.name, website: `${origin}/${defaultLocale}` },
    downloadURL: `${origin}${view.fileHref(`/${datasetFiles.grants.file}`)}`,
    accessURL: `${origin}${view.href('/downloads')}`,
    license: licence.url,
    dataset: slug,
    release: release.number,
    ...(dataset.isIllustrative ? { illustrative: true } : {}),
    leftOut: { ...leftOut, ...explanation() },
  };
}

const explanation = () => {
  const said = (locale: Locale) => messagesFor(locale).grants.leftOut;
  return { explanation: said('en'), explanation_vi: said('vi') };
};

/** The text of the 360Giving file of a release, grant by grant in the register's own order. */
export function* writeGrants(publication: Publication, origin: string, leftOut: LeftOut): Iterable<string> {
  const head = JSON.stringify(packageHead(publication, origin, leftOut), null, 1);
  yield `${head.slice(0, -2)},\n "grants": [`;
  const grantOf = grantMaker(publication, origin);
  let separator = '\n';
  const { schemes } = publication;
  for (const scheme of new FoundSchemes(schemes, registerIndex(schemes).inOrder(null, collate))) {
    if (!isGranted(scheme)) continue;
    yield `${separator}${JSON.stringify(grantOf(scheme))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
