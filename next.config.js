const isDevelopment = process.env.NODE_ENV === 'development';

/** What a page may load and run, and who may show it in a frame. */
const contentSecurityPolicy = (frameAncestors) => ({
  key: 'Content-Security-Policy',
  value: [
    "default-src 'none'",
    // lib/server/pages adds the hash of each inline script that Next wrote into the page; in development it is not there.
    `script-src 'self'${isDevelopment ? " 'unsafe-inline' 'unsafe-eval'" : ''}`,
    // Pictures and bars carry their sizes in `style`, and a printed page its address in a style sheet of its own.
    "style-src 'self' 'unsafe-inline'",
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
    '@resvg/resvg-js',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
          contentSecurityPolicy("'self'"),
        ],
      },
      // The last rule that fits counts.
      { source: '/:locale/:dataset/embed/:path+', headers: [contentSecurityPolicy('*')] },
    ];
  },
};
