import { count, type CheckedLink } from './linksMarkdown.ts';

/**
 * What the links add up to: `fine`, `attention` when somebody must look at one, or `offline` when so many are unreachable
 * that the network is to blame. Unreachable links alone are fine: a server may be down for a day.
 */
export function linksOutcome(links: readonly CheckedLink[]): 'fine' | 'attention' | 'offline' {
  if (count(links, 'unreachable') > links.length / 2) return 'offline';
  return (['gone', 'moved', 'changed'] as const).some((state) => count(links, state) > 0) ? 'attention' : 'fine';
}
