'use client';

import { uuidV7 } from '@freshlegs/domain';

/** An id made here, so that sending the same form twice stores it once. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
