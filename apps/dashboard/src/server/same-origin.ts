/**
 * True if a request that changes something comes from our own pages. Browsers say so themselves
 * (Sec-Fetch-Site); older ones at least send the Origin. A request that says neither is refused.
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === appUrl;
}
