'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The zone this device is set to; null while the page comes from the server, which does not know it. */
export const useBrowserZone = (): string | null =>
  useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  );
