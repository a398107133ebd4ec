import { redirects } from './redirects.ts';

/** The addresses that lead to a page, whole or to a part of it: `/admins/limit/` → `/limit`. */
export function oldAddressesOf(path: string): string[] {
  return Object.entries(redirects)
    .filter(([, to]) => to.replace(/#.*$/, '') === path)
    .map(([from]) => from);
}
