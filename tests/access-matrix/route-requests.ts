import type { Route } from '@freshlegs/api/services';
import type { ActorName, Things } from './cast.ts';
import type { Outcome } from './outcome.ts';

/** The route's path about these things; a parameter that the matrix does not know fails. */
export function routePath(route: Route, things: Things): string {
  const known: Readonly<Record<string, string>> = { ...things };
  return route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`The access matrix has no value for :${name} of ${route.id}.`);
    return value;
  });
}

/** Where an actor may call, but not about this very object. */
export const ROUTE_EXCEPTIONS: Readonly<Record<string, Partial<Record<ActorName, Outcome>>>> = {
  'report.pdf': { otherAthlete: 'NOT_FOUND' },
  'report.csv': { otherAthlete: 'NOT_FOUND' },
};
