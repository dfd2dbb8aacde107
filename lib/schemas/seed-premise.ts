import { z } from 'zod';
import { codeField, idField } from './seed-fields';

/** The shape of an entry of `premises.json`. */
export const seedPremiseSchema = z
  .strictObject({
    id: idField,
    kind: codeField(['single_programme', 'sole_programme']),
    statementId: idField.nullable(),
  })
  .refine(({ kind, statementId }) => (kind === 'sole_programme') === (statementId !== null), {
    path: ['statementId'],
    error: 'is needed for sole_programme, and must be null for single_programme',
  });
