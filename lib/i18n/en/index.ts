import type { Messages } from '../messages';
import { charts } from './charts';
import { common } from './common';
import { errors } from './errors';
import { figures } from './figures';
import { files } from './files';
import { methodology } from './methodology';
import { overview } from './overview';
import { reconciliation } from './reconciliation';
import { register } from './register';
import { downloads, sources } from './sources';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

export const en: Messages = {
  ...common,
  vocabulary,
  overview,
  charts,
  figures,
  files,
  register,
  methodology,
  reconciliation,
  sources,
  downloads,
  terms,
  errors,
};
