import type { Scheme } from '@/lib/domain/scheme';
import type { View } from '@/lib/format/view';

/** A scheme's title; a scheme that is only counted is told by its programme and type. */
export function schemeTitle(view: View, scheme: Scheme): string {
  const { vocabulary, register } = view.messages;
  return (
    scheme.title ??
    register.scheme.countedTitle(
      vocabulary.programme[scheme.programme].toLowerCase(),
      vocabulary.category[scheme.category].toLowerCase(),
    )
  );
}
