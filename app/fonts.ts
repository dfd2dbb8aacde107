import localFont from 'next/font/local';

/** Made by scripts/fonts.mjs: each weight is one file with all of Vietnamese in it. */
const text = localFont({
  src: [
    { path: './fonts/be-vietnam-pro-400.woff2', weight: '400' },
    { path: './fonts/be-vietnam-pro-700.woff2', weight: '700' },
  ],
  variable: '--font-text',
  // Preloaded, so it is there for the first paint down to a slow 4G; where it is later, the fallback stays for that load,
  // since text that changes its width under a reader's eyes wraps otherwise and moves the page.
  display: 'optional',
  // app/styles/fallback-fonts.css has one for each system, where this would have Arial alone.
  adjustFontFallback: false,
});

export const fontClassNames = text.variable;
