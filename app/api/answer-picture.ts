import { type AnswerFile, answer } from '@/lib/export/answer';
import { unavailable } from '@/lib/export/problem';

class NotDrawn extends Error {}

interface AnswerPicture extends Omit<AnswerFile, 'body'> {
  /** Asked only where the reader has it not yet; `null` where it could not be drawn. What it throws is passed on. */
  readonly draw: () => Promise<BodyInit | null>;
}

/** As `answer`, and 503 where there is no picture; `withStore` answers for one that is not there in time. */
export async function answerPicture(request: Request, { draw, ...file }: AnswerPicture): Promise<Response> {
  const body = async (): Promise<BodyInit> => {
    const picture = await draw();
    if (picture === null) throw new NotDrawn();
    return picture;
  };
  try {
    return await answer(request, { ...file, body });
  } catch (error) {
    if (error instanceof NotDrawn) return unavailable({ state: 'picture' });
    throw error;
  }
}
