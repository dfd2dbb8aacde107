import { publish } from '@/lib/data/publishing/publish';
import { preparing } from '@/lib/export/prepared/preparing';
import { readEnvironment } from '@/lib/schemas/environment';
import { generatedContent } from '../generated/generated-content';
import type { Generation } from '../generated/generated-schemes';

/** Publishes a generated register into the store that DATABASE_URL names, and prints how many seconds that took. */
export async function publishGenerated(generation: Generation): Promise<void> {
  const content = generatedContent(generation);
  const start = performance.now();
  await publish(readEnvironment().databaseAddress, content, { preparing });
  console.log(((performance.now() - start) / 1000).toFixed(3));
}
