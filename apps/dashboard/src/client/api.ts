'use client';

import type { AppRouter } from '@freshlegs/api/router';
import { createTRPCClient, httpLink } from '@trpc/client';

/** The procedures for client components. Always POST: nothing about health stands in an address. */
export const api = createTRPCClient<AppRouter>({
  links: [httpLink({ url: '/api/trpc', methodOverride: 'POST' })],
});
