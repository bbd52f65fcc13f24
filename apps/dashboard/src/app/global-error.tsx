'use client';

/** When even the frame failed: plain, without anything that could fail as well. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'system-ui, sans-serif', padding: '3rem 1rem', maxWidth: '28rem', margin: '0 auto' }}>
        <main>
          <h1>This did not work</h1>
          <p>Something went wrong on our side. What was saved before is safe.</p>
          <button type="button" onClick={reset} style={{ minHeight: 44, padding: '0 1rem' }}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
