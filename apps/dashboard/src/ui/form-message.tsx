import { Alert } from './alert.tsx';

/** What went wrong with a form as a whole; nothing while nothing did. */
export function FormMessage({ error, done }: { error: string | null; done?: string | null }) {
  if (error)
    return (
      <Alert tone="alarm" live>
        {error}
      </Alert>
    );
  if (done)
    return (
      <Alert tone="good" live>
        {done}
      </Alert>
    );
  return null;
}
