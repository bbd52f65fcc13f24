import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';

/** Of every answer. The content security policy carries a nonce and is made in proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Addresses hold invitation and reset tokens.
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

const config: NextConfig = {
  transpilePackages: [
    '@freshlegs/access',
    '@freshlegs/api',
    '@freshlegs/db',
    '@freshlegs/domain',
    '@freshlegs/intake',
    '@freshlegs/report',
    '@freshlegs/rules',
    '@freshlegs/synthetic',
  ],
  // Native code, and packages that read files beside themselves.
  serverExternalPackages: ['@node-rs/argon2', 'pdfkit', 'nodemailer', 'postgres'],
  outputFileTracingRoot: new URL('../..', import.meta.url).pathname,
  turbopack: { root: new URL('../..', import.meta.url).pathname },
  // Fonts of the report are read by name at run time: the tracer cannot see them.
  outputFileTracingIncludes: { '/api/**': ['../../packages/report/node_modules/@expo-google-fonts/inter/*/*.ttf'] },
  poweredByHeader: false,
  // Titles are sent with the page and not after it: else a page that is fetched anew has none for a moment.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  headers: async () => Promise.resolve([{ source: '/:path*', headers: SECURITY_HEADERS }]),
};

/** The build also makes the folder that the container image takes; `next start` serves the build itself. */
export default (phase: string): NextConfig =>
  phase === PHASE_PRODUCTION_BUILD ? { ...config, output: 'standalone' } : config;
