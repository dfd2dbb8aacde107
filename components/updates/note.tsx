import type { Note as NoteOf } from '@/lib/domain/publication';
import { noteText } from '@/lib/format/note-text';
import type { View } from '@/lib/format/view';

interface NoteProps {
  readonly view: View;
  readonly note: NoteOf;
}

/** What its author wrote, in the reader's language or else in Vietnamese, and marked as Vietnamese. */
export function Note({ view, note }: NoteProps) {
  const { text, lang } = noteText(view.locale, note);
  return (
    <span lang={lang} className="whitespace-pre-line">
      {text}
    </span>
  );
}
