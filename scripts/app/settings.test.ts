import { expect, test } from 'vitest';
import { appSettings } from './settings.ts';

test('without any choice the app is at http://localhost:3000 with the embedded database', () => {
  expect(appSettings('start', {})).toEqual({
    mode: 'start',
    port: 3000,
    appUrl: 'http://localhost:3000',
    dataDir: undefined,
    databaseUrl: undefined,
    demoDatabaseUrl: undefined,
  });
});

test('the address follows the port unless it is given, and loses its final slash', () => {
  expect(appSettings('dev', { PORT: '4100' }).appUrl).toBe('http://localhost:4100');
  expect(appSettings('start', { APP_URL: 'https://club.example/' }).appUrl).toBe('https://club.example');
});

test.each(['0', '65536', '3000a', '-1', '30.5'])('PORT=%s is refused', (port) => {
  expect(() => appSettings('start', { PORT: port })).toThrow(/PORT must be a number/);
});

test.each(['club.example', 'ftp://club.example', 'https://club.example/app', 'https://club.example/?a'])(
  'APP_URL=%s is refused',
  (address) => {
    expect(() => appSettings('start', { APP_URL: address })).toThrow(/APP_URL must be/);
  },
);

test('a refused DATABASE_URL is not repeated, because it may hold a password', () => {
  const attempt = (): unknown => appSettings('start', { DATABASE_URL: 'mysql://club:s3cret@host/db' });
  expect(attempt).toThrow(/DATABASE_URL must be a URL like postgres:/);
  expect(attempt).not.toThrow(/s3cret/);
});
