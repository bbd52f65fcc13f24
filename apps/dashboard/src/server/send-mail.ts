import 'server-only';
import type { Mail } from '@freshlegs/api/services';
import nodemailer from 'nodemailer';

/** Sends by the configured mail server; null where none is. */
export function mailSender(
  mail: { readonly smtpUrl: string; readonly from: string } | null,
): ((mail: Mail) => Promise<void>) | null {
  if (!mail) return null;
  const transport = nodemailer.createTransport(mail.smtpUrl);
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from: mail.from, to, subject, text });
  };
}
