import { schemeTitle } from '@/components/register/scheme-title';
import type { Scheme } from '@/lib/domain/scheme';
import type { CitationSubject } from '@/lib/format/citation/citation-subject';
import type { View } from '@/lib/format/view';

/** A scheme, to be cited by the title that its page has. */
export const schemeSubject = (view: View, scheme: Scheme): CitationSubject => ({
  kind: 'scheme',
  scheme,
  title: schemeTitle(view, scheme),
});
