import { expect, it } from 'vitest';
import { readServerEnvironment } from '@/lib/schemas/server-environment';
import { settings } from '@/lib/schemas/settings';

const byDefault = {
  port: 3000,
  host: null,
  isProxyTrusted: false,
  maxRequests: 8,
  logLevel: 'info',
  metrics: null,
  shutdownSeconds: 10,
};

it('needs no setting, and takes an empty one for none', () => {
  expect(readServerEnvironment({})).toEqual(byDefault);
  expect(readServerEnvironment({ PORT: ' ', HOST: '', METRICS_PORT: '' })).toEqual(byDefault);
});

it('is told of in the list of settings with the values that count', () => {
  const stated = settings.flatMap((setting) => (setting.default === null ? [] : [[setting.name, setting.default]]));
  expect(readServerEnvironment(Object.fromEntries(stated))).toEqual(byDefault);
});

it('takes what is set', () => {
  expect(
    readServerEnvironment({
      PORT: '8080',
      HOST: '::1',
      TRUSTED_PROXY: 'yes',
      MAX_REQUESTS: '4',
      LOG_LEVEL: 'silent',
      METRICS_PORT: '9100',
      METRICS_HOST: '0.0.0.0',
      SHUTDOWN_SECONDS: '0',
    }),
  ).toEqual({
    port: 8080,
    host: '::1',
    isProxyTrusted: true,
    maxRequests: 4,
    logLevel: 'silent',
    metrics: { host: '0.0.0.0', port: 9100 },
    shutdownSeconds: 0,
  });
});

it.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3e3'],
  ['PORT', '-1'],
  ['PORT', 'http'],
  ['HOST', 'http://localhost'],
  ['TRUSTED_PROXY', 'true'],
  ['MAX_REQUESTS', '0'],
  ['MAX_REQUESTS', '1.5'],
  ['LOG_LEVEL', 'INFO'],
  ['METRICS_PORT', '9100/metrics'],
  ['METRICS_HOST', 'a b'],
  ['SHUTDOWN_SECONDS', '10s'],
])('says what is wrong with %s=%s', (name, value) => {
  expect(() => readServerEnvironment({ [name]: value })).toThrow(
    new RegExp(`^${name} must be .+; it is "${value}"\\.$`),
  );
});

it('says everything that is wrong at once', () => {
  expect(() => readServerEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT must .+ LOG_LEVEL must /);
});

it('keeps readers and metrics apart', () => {
  expect(() => readServerEnvironment({ METRICS_PORT: '3000' })).toThrow('METRICS_PORT must differ from PORT.');
});
