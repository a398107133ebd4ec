import { pageSources } from '../content.ts';
import { sourceIdsIn } from '../dataset/rules/citations.ts';

/** The path of the page being rendered, from the site's root: `/admins/limit/`. */
export function pagePath(locals: App.Locals): string {
  const { id } = locals.starlightRoute;
  return id === '' ? '/' : `/${id}/`;
}

/** Numbers, in the list at the end of the page being rendered, of sources given by id. */
export function citeNumbers(locals: App.Locals, ids: readonly string[]): number[] {
  const listed = pageSources(pagePath(locals)).map(({ id }) => id);
  return [...new Set(ids)].map((id) => listed.indexOf(id) + 1).filter((number) => number > 0);
}

/** The same for everything a record cites. */
export function citeNumbersOf(locals: App.Locals, record: unknown): number[] {
  return citeNumbers(locals, sourceIdsIn(record));
}
