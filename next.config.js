const isDevelopment = process.env.NODE_ENV === 'development';

/** What a page may load and run, and who may show it in a frame. */
const contentSecurityPolicy = (frameAncestors) => ({
  key: 'Content-Security-Policy',
  value: [
    "default-src 'none'",
    // lib/server/pages adds the hash of each inline script that Next wrote into the page; in development it is not there.
    `script-src 'self'${isDevelopment ? " 'unsafe-inline' 'unsafe-eval'" : ''}`,
    // As with scripts: a printed page carries its address in a style sheet of its own, whose hash is added.
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    // Pictures and bars carry their sizes in `style`; an attribute styles its own element and nothing else.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; '),
});

/** What a page of a browser could ask of its device: nothing here needs any of it. */
const deniedFeatures = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
  ...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['payment', 'picture-in-picture', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** Whose pages may use what is answered: everybody's, where a file, a picture or an embedded page is for them. */
const usableFrom = (value) => ({ key: 'Cross-Origin-Resource-Policy', value });

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // lib/server/pages compresses, once for all who ask the same.
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks types; a start installs without what the tests' types need.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    'pg',
    '@resvg/resvg-js',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: deniedFeatures.map((feature) => `${feature}=()`).join(', ') },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Origin-Agent-Cluster', value: '?1' },
          { key: 'X-DNS-Prefetch-Control', value: 'off' },
          { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
          usableFrom('same-origin'),
          contentSecurityPolicy("'self'"),
        ],
      },
      // A header cannot be taken back: the older of the two that say who may frame is left out where anybody may.
      {
        source: '/:path((?!(?:[^/]+/){2}embed/).*)',
        headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }],
      },
      // Their names carry their content.
      {
        source: '/scripts/:path+',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
      // The last rule that fits counts.
      {
        source: '/:locale/:dataset/embed/:path+',
        headers: [contentSecurityPolicy('*'), usableFrom('cross-origin')],
      },
      ...['/api/:path*', '/_next/static/:path*', '/:file(favicon.ico|icon.svg|screenshot.png)'].map((source) => ({
        source,
        headers: [usableFrom('cross-origin')],
      })),
    ];
  },
};
