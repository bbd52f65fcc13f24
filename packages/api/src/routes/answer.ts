/** Health data must not stay in any cache. */
export const NO_STORE = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const;

/** A JSON answer that no cache keeps. */
export const answer = (status: number, body: object): Response => Response.json(body, { status, headers: NO_STORE });
