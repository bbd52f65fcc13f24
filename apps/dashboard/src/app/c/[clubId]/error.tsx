'use client';

import { Failure } from '../../../features/shell/failure.tsx';

export default function ClubErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <Failure onRetry={reset} />;
}
