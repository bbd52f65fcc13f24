import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../src/server/content-security-policy.ts';
import { nextPath } from '../src/server/next-path.ts';
import { isSameOrigin } from '../src/server/same-origin.ts';
import { sessionCookieName } from '../src/server/session-cookie.ts';

describe('isSameOrigin', () => {
  const ours = 'https://club.example';
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: ours }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: ours }, true],
    [{ origin: 'https://evil.example' }, false],
    [{}, false],
  ])('%o -> %s', (headers, expected) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>), ours)).toBe(expected);
  });
});

describe('nextPath', () => {
  it.each(['/c/0195/me?x=1', '/invite/abc-DEF_1', '/join/ABCD-EFGH'])('keeps %s', (path) => {
    expect(nextPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '/x\nSet-Cookie: a',
    undefined,
    ['/a', '/b'],
  ])('turns %j into the start page', (value) => {
    expect(nextPath(value)).toBe('/');
  });
});

describe('contentSecurityPolicy', () => {
  it('lets scripts run by nonce alone, and nothing into a frame', () => {
    const policy = contentSecurityPolicy('abc', { isDevelopment: false });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });
});

describe('sessionCookieName', () => {
  it('has the prefix that plain http cannot set, on https only', () => {
    expect(sessionCookieName('https://club.example')).toMatch(/^__Secure-/);
    expect(sessionCookieName('http://localhost:3000')).not.toMatch(/^__Secure-/);
  });
});
