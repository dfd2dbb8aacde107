import { apiStartSchema } from '@/lib/schemas/api-start';
import { fileMetaSchema } from '@/lib/schemas/file-meta';
import { healthSchema } from '@/lib/schemas/health';
import { jsonFeedSchema } from '@/lib/schemas/json-feed';
import { problemSchema } from '@/lib/schemas/problem';
import { type ApiTopic, apiTopics } from '@/lib/vocabulary/api-topic';
import { licence } from '@/lib/vocabulary/licence';
import packageJson from '@/package.json';
import { apiOperations } from './api-operations';
import { headerObjects } from './header-objects';
import { jsonSchemaOf } from './json-schema';
import { operationObject } from './operation-object';
import type { OperationContext } from './operations/operation-context';
import { describedRows } from './operations/table-operations';
import { problemResponses } from './problem-responses';
import { rowSchema } from './row-schema';
import { topicWords } from './topic-words';

/** The description of the whole API as OpenAPI 3.1 has it, made from what the API itself reads and writes. */
export function openApiDocument(context: OperationContext) {
  const { locale, messages, origin, subjects } = context;
  const { apiPage } = messages;
  const operations = apiOperations(context);
  const rows = describedRows(subjects).map(({ name, tables }) => [
    name,
    rowSchema(tables, locale, name === 'SummaryRow' ? tables.flatMap(({ primaryKey }) => primaryKey) : []),
  ]);
  const isTold = (topic: ApiTopic) => operations.some((operation) => operation.topic === topic);
  return {
    openapi: '3.1.1',
    info: {
      title: `${messages.site.name}: API`,
      summary: apiPage.description,
      description: apiPage.about.join('\n\n'),
      version: packageJson.version,
      license: { name: licence.name, identifier: licence.id },
    },
    externalDocs: { description: apiPage.title, url: `${origin}/${locale}/developers` },
    servers: [{ url: origin }],
    security: [],
    tags: apiTopics.filter(isTold).map((topic) => {
      const { title, description } = topicWords(topic, messages);
      return { name: topic, 'x-displayName': title, description };
    }),
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: operationObject(operation, apiPage, origin) }]),
    ),
    components: {
      schemas: {
        ...Object.fromEntries(rows),
        FileMeta: jsonSchemaOf(fileMetaSchema),
        JsonFeed: jsonSchemaOf(jsonFeedSchema),
        ApiStart: jsonSchemaOf(apiStartSchema),
        Health: jsonSchemaOf(healthSchema),
        Problem: jsonSchemaOf(problemSchema),
      },
      responses: problemResponses(apiPage),
      headers: headerObjects(apiPage),
      parameters: {
        ifNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: apiPage.headers.ifNoneMatch,
          schema: { type: 'string' },
        },
      },
    },
  };
}
