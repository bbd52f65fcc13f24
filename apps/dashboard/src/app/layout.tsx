import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { chosenTheme } from '../server/theme.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Freshlegs', template: '%s - Freshlegs' },
  description: "Why do a runner's legs feel heavy? A dashboard for squad coaches and their athletes.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#141f1c' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await chosenTheme();
  return (
    <html lang="en" data-theme={theme ?? undefined}>
      <body className="min-h-dvh font-sans antialiased">
        <a
          href="#main"
          className="sr-only rounded-lg bg-brand px-4 py-3 font-semibold text-on-brand focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to the page
        </a>
        {children}
      </body>
    </html>
  );
}
