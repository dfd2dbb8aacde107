import type { Correction } from '@/lib/domain/release-diff';
import type { Scheme } from '@/lib/domain/scheme';
import { schemeFieldText } from './scheme-field-text';
import type { View } from './view';

/** `năm: 2019 → 2020; việc làm: chưa công bố → 7`. */
export function schemeCorrectionText(view: View, { before, after, fields }: Correction<Scheme>): string {
  const { line, schemeFields } = view.messages.updates;
  return fields
    .map((field) =>
      line.changed(
        field === 'code' ? field : schemeFields[field],
        schemeFieldText(view, before, field),
        schemeFieldText(view, after, field),
      ),
    )
    .join('; ');
}
