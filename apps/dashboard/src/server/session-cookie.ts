/** The database decides how long a sign-in lasts; the cookie only has to outlive it. */
export const COOKIE_MAX_AGE_S = 400 * 24 * 60 * 60;

/** Cookies of https addresses carry the prefix that keeps plain http from setting them. */
export const sessionCookieName = (appUrl: string): string =>
  appUrl.startsWith('https:') ? '__Secure-freshlegs.session' : 'freshlegs.session';
