'use client';

import { Check, Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { controlStyle, Field } from './field.tsx';

/** A link or code to hand on. */
export function CopyField({ label, hint, value }: { label: ReactNode; hint?: ReactNode; value: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <div className="flex gap-2">
          <input
            {...control}
            readOnly
            value={value}
            onFocus={(event) => event.target.select()}
            className={cx(controlStyle, 'font-mono text-sm')}
          />
          <Button
            variant="secondary"
            icon={copied ? Check : Copy}
            onClick={() => void copy().catch(() => setCopied(false))}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        </div>
      )}
    </Field>
  );
}
