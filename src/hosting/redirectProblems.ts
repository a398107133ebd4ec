import type { Redirects } from './redirects.ts';

/** A path that every host writes alike: no query, no percent sign, no star. */
const plainPath = /^(\/[\w.~-]+)+$/;

/**
 * Everything that would keep a redirect from leading a reader to what it names, as sentences.
 *
 * @param anchors the ids on each page, by the page's path from the root, such as `/privacy/`
 */
export function redirectProblems(redirects: Redirects, anchors: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return Object.entries(redirects).flatMap(([from, to]) => [
    ...oldAddressProblems(from, anchors),
    ...targetProblems(from, to, redirects, anchors),
  ]);
}

function oldAddressProblems(from: string, anchors: ReadonlyMap<string, unknown>): string[] {
  if (!plainPath.test(from)) return [`${from} must be a plain path without a final slash, such as /old-name.`];
  return anchors.has(`${from}/`) ? [`${from} is a page: a redirect would hide it, or be hidden by it.`] : [];
}

function targetProblems(
  from: string,
  to: string,
  redirects: Redirects,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const [path = '', fragment] = to.split('#');
  const next = redirects[path.replace(/\/$/, '')];
  if (next !== undefined) return [`${from} leads to ${to}, which leads on to ${next}: name the last one.`];
  const ids = anchors.get(path);
  if (ids === undefined) return [`${from} leads to ${to}, where no page is.`];
  if (fragment !== undefined && !ids.has(fragment)) return [`${from} leads to ${to}, a page without that anchor.`];
  return [];
}
