import type { Command, CommandName } from '../command';
import { backup } from './backup';
import { check } from './check';
import { copy } from './copy';
import { diff } from './diff';
import { exportRegister } from './export-register';
import { generateRegister } from './generate-register';
import { publishRegister } from './publish-register';
import { releases } from './releases';
import { restoreBackup } from './restore';
import { rollBack } from './roll-back';
import { seed } from './seed';

export const commands: Readonly<Record<CommandName, Command>> = {
  seed,
  check,
  publish: publishRegister,
  releases,
  diff,
  rollback: rollBack,
  export: exportRegister,
  copy,
  generate: generateRegister,
  backup,
  restore: restoreBackup,
};
