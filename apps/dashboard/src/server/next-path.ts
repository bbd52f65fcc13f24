/**
 * Where to go after signing in: a path of our own only. Whatever could lead elsewhere
 * (`//host`, `/\host`, another scheme) becomes the start page.
 */
export function nextPath(value: string | string[] | undefined): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[\w\-./?=&%~]*$/.test(value)) return '/';
  return value;
}
