import localFont from 'next/font/local';

/** Made by scripts/fonts.mjs: each weight is one file with all of Vietnamese in it. */
const text = localFont({
  src: [
    { path: './fonts/be-vietnam-pro-400.woff2', weight: '400' },
    { path: './fonts/be-vietnam-pro-700.woff2', weight: '700' },
  ],
  variable: '--font-text',
  display: 'swap',
  // app/styles/fallback-fonts.css has one for each system, where this would have Arial alone.
  adjustFontFallback: false,
});

export const fontClassNames = text.variable;
