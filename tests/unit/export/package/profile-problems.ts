import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const profiles = ['datapackage', 'dataresource', 'tableschema', 'tabledialect'] as const;

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
// How a form shows a text; it says nothing of the text.
ajv.addFormat('textarea', true);

const read = (profile: string): object =>
  JSON.parse(readFileSync(`tests/fixtures/standards/data-package/${profile}.json`, 'utf8'));
const validators = new Map<string, ValidateFunction>(profiles.map((profile) => [profile, ajv.compile(read(profile))]));

/** What of a descriptor the published JSON Schema of version 2 objects to. */
export function profileProblems(profile: (typeof profiles)[number], descriptor: unknown): readonly string[] {
  const validate = validators.get(profile);
  if (!validate) throw new Error(`There is no profile ${profile}.`);
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
