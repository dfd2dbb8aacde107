import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // A test that asks hundreds of pages takes its time on a busy machine.
  timeout: 90_000,
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
    { name: 'browser', testMatch: '**/*.e2e.ts', testIgnore: '**/*.no-scripts.e2e.ts' },
    { name: 'no-scripts', testMatch: '**/*.no-scripts.e2e.ts', use: { javaScriptEnabled: false } },
  ],
});
