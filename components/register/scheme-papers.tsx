import type { Scheme } from '@/lib/domain/scheme';
import type { View } from '@/lib/format/view';
import { Fact } from './fact';

interface SchemePapersProps {
  readonly view: View;
  readonly scheme: Pick<Scheme, 'decision' | 'decidedOn' | 'acceptedOn'>;
}

/** The decision that approved a scheme and the day on which its work was accepted, where they are known. */
export function SchemePapers({ view, scheme: { decision, decidedOn, acceptedOn } }: SchemePapersProps) {
  const { scheme: texts } = view.messages.register;
  const { date } = view.format;
  return (
    <>
      {decision !== null && (
        <Fact name={texts.decision}>
          <span lang="vi">{decision}</span>
        </Fact>
      )}
      {decidedOn !== null && <Fact name={texts.decidedOn}>{date(decidedOn)}</Fact>}
      {acceptedOn !== null && <Fact name={texts.acceptedOn}>{date(acceptedOn)}</Fact>}
    </>
  );
}
