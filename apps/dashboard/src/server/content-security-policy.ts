/**
 * The policy of one answer. Scripts run only with the answer's nonce. Inline style attributes stay allowed,
 * because charts and dialogs position themselves with them; nothing is loaded from elsewhere.
 */
export function contentSecurityPolicy(nonce: string, options: { isDevelopment: boolean }): string {
  return [
    `default-src 'self'`,
    // React's development build evaluates code to rebuild stack traces.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${options.isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
