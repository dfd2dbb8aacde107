import type { Messages } from '../messages';
import { apiPage } from './api-page';
import { catalogue } from './catalogue';
import { charts } from './charts';
import { check } from './check';
import { checkPage } from './check-page';
import { cite } from './cite';
import { common } from './common';
import { compare } from './compare';
import { dataCommands } from './data-commands';
import { dataPackage } from './data-package';
import { datasets } from './datasets';
import { dictionary } from './dictionary';
import { embed } from './embed';
import { errors } from './errors';
import { feedback } from './feedback';
import { figures } from './figures';
import { files } from './files';
import { grants } from './grants';
import { guide } from './guide';
import { methodology } from './methodology';
import { overview } from './overview';
import { permalink } from './permalink';
import { printedReport } from './printed-report';
import { reconciliation } from './reconciliation';
import { register } from './register';
import { downloads, sources } from './sources';
import { template } from './template';
import { terms } from './terms';
import { updates } from './updates';
import { vocabulary } from './vocabulary';

export const en: Messages = {
  ...common,
  vocabulary,
  compare,
  overview,
  charts,
  checkPage,
  figures,
  files,
  register,
  methodology,
  reconciliation,
  sources,
  downloads,
  template,
  terms,
  errors,
  permalink,
  datasets,
  updates,
  guide,
  check,
  dataCommands,
  dataPackage,
  dictionary,
  cite,
  embed,
  feedback,
  printedReport,
  apiPage,
  catalogue,
  grants,
};
