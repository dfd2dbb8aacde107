import type { OptionName } from './command';

/** Options without a value. */
export const flags: ReadonlySet<OptionName> = new Set([
  'help',
  'dry-run',
  'json',
  'complete',
  'partial',
  'illustrative',
]);

/** What every command takes. */
export const commonOptions: readonly OptionName[] = ['lang', 'dry-run', 'help'];
