'use client';

import { useCallback, useRef, type RefObject } from 'react';

/** Takes the person to the first field that needs a change. */
export function useFocusFirstError(): { form: RefObject<HTMLFormElement | null>; focusFirstError: () => void } {
  const form = useRef<HTMLFormElement | null>(null);
  const focusFirstError = useCallback(() => {
    // After the errors are on the page.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }, []);
  return { form, focusFirstError };
}
