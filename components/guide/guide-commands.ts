import type { Messages } from '@/lib/i18n/messages';

const run = 'npm run data --';

/** The commands that the guide shows, with an example's file and dataset. */
export function guideCommands({ fileName, dataset, title, note }: Messages['guide']['command']) {
  return {
    publish: [
      `${run} check ${fileName} --dataset ${dataset}`,
      `${run} publish ${fileName} --dataset ${dataset} --title "${title}" --note "${note}"`,
    ],
    rollback: [`${run} rollback ${dataset}`],
    dryRun: '--dry-run',
    export: `${run} export ${dataset}`,
  } as const;
}
