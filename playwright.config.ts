import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

/** What Playwright 1.65 switches off itself: of two lists a browser heeds the last alone. */
const offByPlaywright = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'AimEnabled'],
  ...['NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];
/** An installed Chromium would load a page of its own, for what drops from its address bar, with each page of a test. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // A test that asks hundreds of pages takes its time on a busy machine.
  timeout: 180_000,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? 'list' : [['line'], ['json']],
  use: {
    browserName: 'chromium',
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        `--disable-features=${[...offByPlaywright, ...addressBar].join()}`,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'browser', testMatch: '**/*.e2e.ts', testIgnore: ['**/*.no-scripts.e2e.ts', '**/lighthouse.e2e.ts'] },
    { name: 'no-scripts', testMatch: '**/*.no-scripts.e2e.ts', use: { javaScriptEnabled: false } },
    // It measures time: one page after another, and in `npm test` alone. A folder inside theirs: each run empties its own.
    { name: 'lighthouse', testMatch: '**/lighthouse.e2e.ts', workers: 1, outputDir: 'test-results/lighthouse' },
  ],
});
