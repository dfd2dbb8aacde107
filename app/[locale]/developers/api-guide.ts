import type { ApiGuide, ToldAddress, ToldKey } from '@/components/developers/api-guide';
import { chartIds } from '@/lib/domain/charts/chart-model';
import type { ApiOperation } from '@/lib/export/openapi/api-operation';
import { apiOperations } from '@/lib/export/openapi/api-operations';
import { exampleAddress } from '@/lib/export/openapi/example-address';
import { eitherSchema } from '@/lib/export/openapi/json-schema';
import { type QueryKey, queryKeys } from '@/lib/export/openapi/query-keys';
import type { ServedApi } from '@/lib/export/openapi/served-api';
import { toldValues } from '@/lib/export/openapi/told-values';
import { topicWords } from '@/lib/export/openapi/topic-words';
import type { Locale } from '@/lib/i18n/locales';
import { type Messages, messagesFor } from '@/lib/i18n/messages';
import { apiParameters } from '@/lib/vocabulary/api-parameter';
import { apiTopics } from '@/lib/vocabulary/api-topic';

/** The addresses of charts differ by the chart alone. */
const toldPath = ({ path, topic }: ApiOperation): string =>
  topic === 'charts' ? path.replace(/\/charts\/\w+\./, '/charts/{chart}.') : path;

const nameOf = ({ key, words }: QueryKey): string => (words === 'measure' ? '{chart}' : key);

function addressesOf(operations: readonly ApiOperation[], { apiPage }: Messages): readonly ToldAddress[] {
  const paths = [...new Set(operations.map(toldPath))];
  return paths.flatMap((path) => {
    const [first, ...more] = operations.filter((operation) => toldPath(operation) === path);
    if (first === undefined) return [];
    const extension = path.split('.').at(-1)?.toUpperCase() ?? '';
    const summary = more.length > 0 ? apiPage.inFormat(apiPage.anyChart, extension) : first.summary;
    return { path, summary, example: exampleAddress(first) };
  });
}

function toldKey([first, ...more]: readonly [QueryKey, ...QueryKey[]], { apiPage }: Messages): ToldKey {
  const { amount, example, fallback, isRequired, words } = first;
  const schema = eitherSchema([first, ...more].map((key) => key.schema));
  const values = toldValues(schema);
  const [one = '', two = ''] = values.flatMap((value) => (value.kind === 'codes' ? value.codes : []));
  const name = nameOf(first);
  return {
    key: name,
    meaning: apiPage.parameters.inQuery[words],
    values,
    fallback: words === 'measure' || fallback === null ? null : String(fallback),
    isRequired,
    several:
      amount === 'one'
        ? null
        : {
            isJoined: amount === 'joined',
            example:
              amount === 'joined'
                ? `${name}=${one},${two}`
                : `${name}=${two === '' ? example : one}&${name}=${two === '' ? one : two}`,
          },
  };
}

/** What the page for developers tells of the API, in a language, for the datasets that are served. `origin`: of the site. */
export function apiGuide(served: ServedApi, locale: Locale, origin: string): ApiGuide {
  const messages = messagesFor(locale);
  const operations = apiOperations({ ...served, origin, locale, messages });
  const keys = operations.flatMap(queryKeys);
  return {
    topics: apiTopics.flatMap((topic) => {
      const own = operations.filter((operation) => operation.topic === topic);
      if (own.length === 0) return [];
      const names = [...new Set(own.flatMap(queryKeys).map(nameOf))];
      return { id: topic, ...topicWords(topic, messages), addresses: addressesOf(own, messages), keys: names };
    }),
    keys: apiParameters.flatMap((words) => {
      const [first, ...more] = keys.filter((key) => key.words === words);
      return first ? toldKey([first, ...more], messages) : [];
    }),
    charts: chartIds.map((id) => ({ id, title: messages.charts.byId[id].title })),
    datasets: served.subjects.map(({ report: { publication } }) => publication.dataset),
  };
}
