import 'server-only';
import { cookies } from 'next/headers';

export const THEME_COOKIE = 'freshlegs.theme';

/** The look this browser chose; null: as the device says. */
export async function chosenTheme(): Promise<'light' | 'dark' | null> {
  const value = (await cookies()).get(THEME_COOKIE)?.value;
  return value === 'light' || value === 'dark' ? value : null;
}
