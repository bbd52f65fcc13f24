import type { Mail, Runtime } from '../core/runtime.ts';

/** The three pages that a link leads to; the dashboard serves them without sign-in. */
export const linkTo = (runtime: Runtime, page: 'invite' | 'join' | 'reset', secret: string): string =>
  `${runtime.appUrl.replace(/\/$/, '')}/${page}/${secret}`;

/** Hands the mail over without waiting: a slow mail server holds nobody up, and tells nobody which email is known. */
export function sendInBackground(runtime: Runtime, mail: Mail): boolean {
  if (!runtime.sendMail) return false;
  runtime.sendMail(mail).catch(() => runtime.log.error('mail not sent', { subject: mail.subject }));
  return true;
}
