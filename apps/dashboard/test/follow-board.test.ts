import { afterEach, expect, it, vi } from 'vitest';
import { lookAgain } from '../src/features/coach-side/board/follow-board.ts';

afterEach(() => vi.unstubAllGlobals());

/** The network answers like this; what was asked with is kept. */
function network(answer: () => Response | Promise<Response>) {
  const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer());
  vi.stubGlobal('fetch', asked);
  return asked;
}

const BOARD = { squad: { id: 's', name: 'Squad' }, generatedAt: '2026-03-30T10:00:00.000Z', rows: [], counts: {} };

it('brings the board with its tag, and asks with the tag it has', async () => {
  const asked = network(() => Response.json(BOARD, { headers: { ETag: '"one"' } }));
  expect(await lookAgain('c', 's', '"zero"')).toEqual({ board: BOARD, tag: '"one"' });
  expect(asked.mock.calls[0]?.[0]).toBe('/api/files/clubs/c/squads/s/board');
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ headers: { 'If-None-Match': '"zero"' }, cache: 'no-store' });
});

it('asks without a tag the first time', async () => {
  const asked = network(() => Response.json(BOARD));
  await lookAgain('c', 's', null);
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ headers: {} });
});

it.each([
  [304, 'unchanged'],
  [401, 'signed-out'],
  [403, 'signed-out'],
  [404, 'signed-out'],
  [500, 'not-reached'],
  [503, 'not-reached'],
])('%i is "%s"', async (status, look) => {
  network(() => new Response(null, { status }));
  expect(await lookAgain('c', 's', null)).toBe(look);
});

it('no network, and an answer that is no board, is not reached', async () => {
  network(() => {
    throw new TypeError('fetch failed');
  });
  expect(await lookAgain('c', 's', null)).toBe('not-reached');
  network(() => new Response('<html>'));
  expect(await lookAgain('c', 's', null)).toBe('not-reached');
});
