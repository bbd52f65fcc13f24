'use client';

import { useEffect, useState } from 'react';
import { Skeleton } from './skeleton.tsx';

/** A link as a QR code: dark on white in both looks, so that every phone reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('qrcode')
      .then(async ({ toString }) => toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
      .then((svg) => {
        if (isCurrent) setSource(`data:image/svg+xml,${encodeURIComponent(svg)}`);
      });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (source === null) return <Skeleton className="size-48" />;
  // A picture made here: there is nothing for the image optimizer to do.
  return <img src={source} alt={label} width={192} height={192} className="size-48 rounded-lg bg-white" />;
}
