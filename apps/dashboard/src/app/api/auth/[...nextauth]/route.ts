import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '../../../../server/auth-options.ts';

interface AuthContext {
  params: Promise<{ nextauth: string[] }>;
}

async function handle(request: NextRequest, context: AuthContext): Promise<Response> {
  const handler = NextAuth(authOptions()) as (request: NextRequest, context: AuthContext) => Promise<Response>;
  return handler(request, context);
}

export { handle as GET, handle as POST };
