import type { z } from 'astro/zod';
import { plainCopy } from './plainCopy.ts';
import type { Problem } from './problem.ts';
import {
  collections,
  collectionIds,
  type CollectionId,
  type Located,
  type PageText,
  type RawRecord,
  type Records,
} from './records.ts';
import { shape } from './shape.ts';

/** How much of a key or message a problem repeats, in characters. */
const KEY_MAX = 80;
const MESSAGE_MAX = 300;

/**
 * Checks each raw record against its collection's schema.
 *
 * @returns the records that passed, and a problem for each place where one did not. Never throws on bad input.
 */
export function parseRecords(
  raw: readonly RawRecord[],
  pages: readonly PageText[],
  shortcodes: readonly string[],
): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const parsed = emptyCollections();
  for (const one of raw) {
    if ('loadError' in one) {
      problems.push(shapeProblem(one.file, ['file'], `cannot be loaded: ${one.loadError}`));
      continue;
    }
    const { copy, faults } = plainCopy(one.value);
    const result = collections[one.collection].safeParse(copy);
    if (result.success && faults.length === 0) {
      parsed[one.collection].push({ file: one.file, record: result.data } satisfies Located<unknown>);
      continue;
    }
    const misfits = (result.error?.issues ?? []).map(innermost).filter(({ path }) => !faults.some(covers(path)));
    for (const { path, says } of [...faults, ...misfits]) {
      problems.push(shapeProblem(one.file, [nameOf(copy), ...path], `does not fit its schema: ${says}`));
    }
  }
  return { records: { ...(parsed as unknown as Records), pages: [...pages], shortcodes: [...shortcodes] }, problems };
}

function emptyCollections(): Record<CollectionId, unknown[]> {
  return Object.fromEntries(collectionIds.map((id) => [id, []])) as unknown as Record<CollectionId, unknown[]>;
}

/** What an issue is about. Of a choice between shapes, the one that the value comes nearest to says it best. */
function innermost({ path, message, ...issue }: z.core.$ZodIssue): Misfit {
  const choices = issue.code === 'invalid_union' ? issue.errors : [];
  const [nearest] = choices.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (nearest === undefined) return { path, says: message };
  const inner = innermost(nearest);
  return { ...inner, path: [...path, ...inner.path] };
}

function covers(path: readonly PropertyKey[]) {
  return (fault: Misfit) => fault.path.every((step, depth) => step === path[depth]);
}

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id.length <= KEY_MAX ? id : 'record without a usable id';
}

function shapeProblem(file: string, path: readonly PropertyKey[], says: string): Problem {
  const { id: rule, why, fix } = shape;
  return { rule, file, at: path.map(stepName).join(' › '), says: `${says.slice(0, MESSAGE_MAX)}.`, why, fix };
}

/** A place in a list is counted from 1, as in every other problem. */
function stepName(step: PropertyKey): string {
  return typeof step === 'number' ? String(step + 1) : String(step).slice(0, KEY_MAX);
}

interface Misfit {
  path: PropertyKey[];
  says: string;
}
