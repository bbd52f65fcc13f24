'use client';

import { Failure } from '../features/shell/failure.tsx';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-md px-4 py-12">
      <Failure onRetry={reset} />
    </main>
  );
}
