import { QuotedVietnamese } from '@/components/ui/quoted-vietnamese';
import type { Messages } from '@/lib/i18n/messages';

/** What officers ask, with answers. */
export function GuideQuestions({ texts }: { readonly texts: Messages['guide'] }) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{texts.questionsTitle}</h2>
      {texts.questions.map(({ question, answer }) => [
        <h3 key={question}>{question}</h3>,
        <p key={answer}>
          <QuotedVietnamese text={answer} />
        </p>,
      ])}
    </section>
  );
}
