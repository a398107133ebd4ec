import type { CollectionId, RawRecord } from '../records.ts';
import type { Content } from './content.ts';

/** A change to the whole content that leaves the content it was given as it is. */
export type Edit = (content: Content) => Content;

/** A record by collection and id: `features/polls`. */
type RecordName = `${CollectionId}/${string}`;

/** Puts a value at a path of one record: `put('features/polls', 'cells.to-threads.status', 'maybe')`. */
export function put(record: RecordName, path: string, value: unknown): Edit {
  return change(record, path, () => value);
}

/** Changes what stands at a path of one record; an empty path means the record itself. */
export function change(record: RecordName, path: string, how: (value: unknown) => unknown): Edit {
  const steps = path.split('.').filter(Boolean);
  return replaceRaw(record, (raw) => [{ ...raw, value: changed(raw.value, steps, how) }]);
}

/** Leaves out one field of a record. */
export function drop(record: RecordName, path: string): Edit {
  const [field = '', ...rest] = path.split('.').toReversed();
  return change(record, rest.toReversed().join('.'), (value) =>
    Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== field)),
  );
}

/** Takes a whole record away. */
export function remove(record: RecordName): Edit {
  return replaceRaw(record, () => []);
}

/** Puts a copy of a record beside it in the same file, different in one field. */
export function repeat(record: RecordName, path: string, value: unknown): Edit {
  const steps = path.split('.').filter(Boolean);
  return replaceRaw(record, (raw) => [raw, { ...raw, value: changed(raw.value, steps, () => value) }]);
}

/** Puts a record into another file of its collection: `move('features/polls', 'poll')`. */
export function move(record: RecordName, name: string): Edit {
  return replaceRaw(record, (raw) => [{ ...raw, file: `content/data/${raw.collection}/${name}.ts` }]);
}

/** Makes the file of a record fail to load. */
export function failToLoad(record: RecordName, loadError: string): Edit {
  return replaceRaw(record, ({ file }) => [{ file, loadError }]);
}

/** Changes the source of a page. */
export function onPage(path: string, how: (text: string) => string): Edit {
  return (content) => ({
    ...content,
    pages: content.pages.map((page) => (page.path === path ? { ...page, text: how(page.text) } : page)),
  });
}

/** Puts a page with the same words and address beside another, in a file of its own. */
export function copyPage(path: string, file: string): Edit {
  return (content) => ({
    ...content,
    pages: content.pages.flatMap((page) => (page.path === path ? [page, { ...page, file }] : [page])),
  });
}

/** One edit after another. */
export function all(...edits: Edit[]): Edit {
  return (content) => edits.reduce((edited, edit) => edit(edited), content);
}

function replaceRaw(record: RecordName, how: (raw: Loaded) => RawRecord[]): Edit {
  const [collection, id] = record.split('/');
  const isMeant = (raw: RawRecord): raw is Loaded =>
    'value' in raw && raw.collection === collection && (collection === 'synonyms' || idOf(raw.value) === id);
  return (content) => {
    if (!content.raw.some(isMeant)) throw new Error(`There is no record ${record} to change.`);
    return { ...content, raw: content.raw.flatMap((raw) => (isMeant(raw) ? how(raw) : [raw])) };
  };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

/** Copies what lies on the way to the place that changes, so that hostile values elsewhere need no copying. */
function changed(value: unknown, [step, ...rest]: string[], how: (value: unknown) => unknown): unknown {
  if (step === undefined) return how(value);
  if (Array.isArray(value)) return value.map((item, i) => (i === Number(step) ? changed(item, rest, how) : item));
  const fields = value as Record<string, unknown>;
  return { ...fields, [step]: changed(fields[step], rest, how) };
}

type Loaded = Extract<RawRecord, { value: unknown }>;
