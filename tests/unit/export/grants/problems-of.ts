import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A schema of the standard. `http:` names no draft that a validator knows. */
const schema = (file: string) => {
  const text = readFileSync(`tests/fixtures/standards/360giving/${file}`, 'utf8');
  return JSON.parse(text.replace('http://json-schema.org/draft/2020-12', 'https://json-schema.org/draft/2020-12'));
};

const ajv = new Ajv2020({
  allErrors: true,
  validateFormats: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv);
ajv.addVocabulary(['codelist', 'openCodelist', 'rollUp']);
ajv.addSchema(schema('360-giving-schema.json'));
const validate = ajv.compile(schema('360-giving-package-schema.json'));

/** What 360Giving's own schemas find wrong with a package: place and rule. */
export const problemsOf = (document: unknown): readonly string[] =>
  validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
