import type { Release } from '@/lib/domain/publication';
import { plainLine } from '@/lib/format/plain-line';
import { releaseOriginText } from '@/lib/format/release-origin-text';
import type { View } from '@/lib/format/view';

interface ReleaseOriginProps {
  readonly view: View;
  readonly release: Release;
}

const shownDigits = 12;

/** What a release was made from; of a file also what tells its bytes from any other's. */
export function ReleaseOrigin({ view, release }: ReleaseOriginProps) {
  const { updates } = view.messages;
  const { file } = release;
  return (
    <div className="text-muted text-[0.94rem]">
      <p>{releaseOriginText(view, release)}</p>
      {file && (
        <details>
          <summary className="cursor-pointer">
            {updates.checksum}: <code>{plainLine(file.sha256).slice(0, shownDigits)}…</code>
          </summary>
          <code className="break-all">{plainLine(file.sha256)}</code>
        </details>
      )}
    </div>
  );
}
