import {
  collections,
  collectionIds,
  type CollectionId,
  type Located,
  type PageText,
  type RawRecord,
  type Records,
} from './records.ts';
import type { Problem } from './problem.ts';

/**
 * Checks each raw record against its collection's schema.
 *
 * @returns the records that passed, and a problem for each place where one did not. Never throws on bad input.
 */
export function parseRecords(raw: readonly RawRecord[], pages: readonly PageText[]) {
  const problems: Problem[] = [];
  const records: Record<CollectionId | 'pages', unknown[]> = { ...emptyCollections(), pages: [...pages] };
  for (const one of raw) {
    const { collection, file } = one;
    if ('loadError' in one) {
      problems.push(shapeProblem(file, 'file', [], `it cannot be loaded (${one.loadError})`));
      continue;
    }
    const { value } = one;
    const result = collections[collection].safeParse(value);
    if (result.success) {
      records[collection].push({ file, record: result.data } satisfies Located<unknown>);
      continue;
    }
    for (const issue of result.error.issues) {
      problems.push(shapeProblem(file, nameOf(value), issue.path.map(String), issue.message));
    }
  }
  return { records: records as unknown as Records, problems };
}

function emptyCollections(): Record<CollectionId, unknown[]> {
  return Object.fromEntries(collectionIds.map((id) => [id, []])) as unknown as Record<CollectionId, unknown[]>;
}

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id.length <= 80 ? id : 'record without a usable id';
}

function shapeProblem(file: string, name: string, path: string[], message: string): Problem {
  return {
    rule: 'shape',
    file,
    at: [name, ...path].join(' › '),
    says: `does not fit its schema: ${message.slice(0, 300)}.`,
    why: 'pages, downloads and feeds rely on the shape; a wrong field would be dropped or shown wrongly.',
    fix: 'compare it with the schema in src/dataset/schema and a neighbouring record.',
  };
}
