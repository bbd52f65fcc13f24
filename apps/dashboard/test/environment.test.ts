import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../src/env.ts';

const GOOD = {
  DATABASE_URL: 'postgres://freshlegs:geheim@localhost:5432/freshlegs',
  APP_URL: 'https://club.example/',
  NEXTAUTH_SECRET: 'x'.repeat(32),
};

describe('readEnvironment', () => {
  it('takes what is needed and leaves the rest out', () => {
    expect(readEnvironment({ ...GOOD, DEMO_DATABASE_URL: '', SMTP_URL: '' })).toEqual({
      databaseUrl: GOOD.DATABASE_URL,
      demoDatabaseUrl: null,
      appUrl: 'https://club.example',
      secret: GOOD.NEXTAUTH_SECRET,
      prepare: true,
      mail: null,
      isDevelopment: false,
    });
  });

  it('names every variable that is missing, one a line', () => {
    expect(() => readEnvironment({})).toThrow(
      /DATABASE_URL is missing\n.*APP_URL is missing\n.*NEXTAUTH_SECRET is missing/,
    );
  });

  it('says what is wrong without repeating a value that may hold a password', () => {
    const read = () => readEnvironment({ ...GOOD, DATABASE_URL: 'mysql://root:hunter2@db/x' });
    expect(read).toThrow(/DATABASE_URL must be a URL like postgres:/);
    expect(read).not.toThrow(/hunter2/);
  });

  it('asks for the sender together with the mail server', () => {
    expect(() => readEnvironment({ ...GOOD, SMTP_URL: 'smtp://mail:25' })).toThrow(/MAIL_FROM is missing/);
  });

  it('turns prepared statements off for poolers', () => {
    expect(readEnvironment({ ...GOOD, DATABASE_PREPARE: 'off' }).prepare).toBe(false);
  });
});
