/** Who may show a page in a frame. */
const contentSecurityPolicy = (frameAncestors) => ({
  key: 'Content-Security-Policy',
  value: [
    "default-src 'self'",
    // Next streams its data in inline scripts; React and Recharts set inline styles.
    `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; '),
});

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
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
