import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';

/** The bytes of a file as the API answers with them: `schemes.csv?excel=1`. */
export async function fileOf(publication: Publication, file: string): Promise<Uint8Array> {
  const { slug } = publication.dataset;
  const answer = await answerFile(
    new Request(`http://localhost/api/v1/${slug}/${file}`),
    { slug, file: file.split('?')[0] ?? '' },
    {
      load: async () => reportOf(publication),
      numbers: async () => [publication.release.number],
      slugs: async () => [slug],
    },
  );
  if (answer.status !== 200) throw new Error(`${file} was answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
