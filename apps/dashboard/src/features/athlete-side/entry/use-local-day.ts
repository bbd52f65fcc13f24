'use client';

import { isZone, localDateOf, type LocalDate } from '@freshlegs/domain';
import { useSyncExternalStore } from 'react';

export interface LocalDay {
  /** The zone this device is in. */
  readonly zone: string;
  readonly today: LocalDate;
}

/**
 * The local day where the athlete is now, by this device's clock and zone. Until the page is alive, and where a
 * device does not tell its zone, the day that the server knows for the athlete.
 */
export function useLocalDay(server: LocalDay): LocalDay {
  const key = useSyncExternalStore(subscribe, deviceDay, () => '');
  if (key === '') return server;
  const [zone = server.zone, today = server.today] = key.split('|');
  return { zone, today: today as LocalDate };
}

function deviceDay(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && isZone(zone) ? `${zone}|${localDateOf(new Date(), zone)}` : '';
}

/** A page left open over midnight shows the new day when somebody comes back to it. */
function subscribe(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
