/**
 * `node scripts/fonts.mjs`: makes app/fonts from the typeface's package, once for each new version of it. Needs
 * `pyftsubset` (`pip install fonttools brotli`); what it makes is committed, so that nobody else does.
 *
 * One file holds Latin and Vietnamese, so that letters with diacritics never come later than those without, and a pair
 * of both is kerned. Hinting, half of the bytes, is left out: screens that need it are smoothed by now.
 */
import { mkdirSync } from 'node:fs';
import { runProgram } from './support/run-command.mjs';

const folder = 'app/fonts';
const weights = { 400: '400Regular', 700: '700Bold' };
const characters = [
  // Latin, punctuation, currencies, arrows and signs: what Google Fonts serves as "latin".
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122',
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  // "vietnamese", with the combining marks of decomposed text.
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309',
  'U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  // ≈ ≠ ≤ ≥
  'U+2248,U+2260,U+2264-2265',
];

mkdirSync(folder, { recursive: true });
for (const [weight, name] of Object.entries(weights)) {
  const { code, output } = await runProgram('pyftsubset', [
    `node_modules/@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`,
    `--unicodes=${characters.join(',')}`,
    '--layout-features=kern,liga,ccmp,locl,mark,mkmk',
    '--flavor=woff2',
    '--no-hinting',
    `--output-file=${folder}/be-vietnam-pro-${weight}.woff2`,
  ]);
  if (code !== 0) throw new Error(output);
}
