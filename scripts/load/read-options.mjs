import { parseArgs } from 'node:util';

const positive = (name, text) => {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`--${name} must be a number above 0; it is "${text}".`);
};

/** What the command line asks for. Throws a sentence where it asks for what there is not. */
export function readOptions(args, parts) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '60' },
      minutes: { type: 'string', default: '30' },
    },
  });
  const unknown = positionals.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown[0]}". The parts are: ${parts.join(', ')}.`);
  return {
    wanted: positionals.length > 0 ? parts.filter((part) => positionals.includes(part)) : parts,
    seconds: positive('seconds', values.seconds),
    minutes: positive('minutes', values.minutes),
  };
}
