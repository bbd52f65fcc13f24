'use client';

import { useSyncExternalStore, type ComponentProps } from 'react';

interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'inert'> {
  readonly onSubmit: () => void;
}

/**
 * A form that the page's script sends. Until that script runs, nothing in it can be touched: on a slow phone, what
 * somebody had chosen by then would be forgotten.
 */
export function Form({ onSubmit, ...others }: FormProps) {
  const isReady = useSyncExternalStore(noChange, onPhone, onServer);
  return (
    <form
      {...others}
      inert={!isReady}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}

const noChange = () => () => undefined;
const onPhone = () => true;
const onServer = () => false;
