import { pageOrigin } from '@/components/share/page-origin';
import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { embedCode } from './embed-code';
import { embedHref } from './embed-href';
import { embedSize } from './embed-size';
import { embedThemes } from './embed-theme';
import type { Embeddable } from './embeddable';

interface EmbedChoiceProps {
  readonly view: View;
  readonly publication: Publication;
  readonly embeddable: Embeddable;
}

const themes = [null, ...embedThemes] as const;

/**
 * The code that shows something in another site's page: of the current release or of this one, in the reader's colours or
 * in fixed ones. Which one is seen, two choices decide by style alone; where that fails, all are.
 */
export async function EmbedChoice({ view, publication, embeddable }: EmbedChoiceProps) {
  const { dataset, release } = publication;
  const { embed } = view.messages;
  const origin = await pageOrigin();
  const size = embedSize(embeddable);
  const name = `embed${embeddable.path}`;
  const releases = [
    { id: 'live', number: null, label: embed.live },
    { id: 'frozen', number: release.number, label: embed.frozen(view.format.count(release.number)) },
  ] as const;
  return (
    <div className="embed-choice" data-embed-choice>
      <p className="font-bold">{embed.code}</p>
      <p>{embed.codeNote}</p>
      <fieldset>
        <legend>{embed.release}</legend>
        {releases.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={`${name}-release`} value={id} defaultChecked={id === 'live'} /> {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{embed.theme}</legend>
        {themes.map((theme) => (
          <label key={theme ?? 'auto'}>
            <input type="radio" name={`${name}-theme`} value={theme ?? 'auto'} defaultChecked={theme === null} />{' '}
            {embed.themes[theme ?? 'auto']}
          </label>
        ))}
      </fieldset>
      {releases.map(({ id, number }) =>
        themes.map((theme) => {
          const href = embedHref(view, dataset, embeddable, { theme, release: number });
          // What a frozen page links to is of its release.
          const preview = embedHref(view, dataset, embeddable, { theme, release: number ?? view.release });
          return (
            <p key={`${id} ${theme}`} data-code-release={id} data-code-theme={theme ?? 'auto'}>
              <code className="copied">
                {embedCode({ address: `${origin}${href}`, title: embeddable.title, size })}
              </code>
              <a href={preview}>{embed.preview}</a>
            </p>
          );
        }),
      )}
    </div>
  );
}
