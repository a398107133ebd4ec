import type { Located, Records } from '../records.ts';

/** A piece of text that the guide wrote itself, and where it stands. */
export interface OwnText {
  file: string;
  at: string;
  /** Name of the field that holds it. */
  field: string;
  text: string;
}

/** Fields that hold somebody else's words, readers' words, or no prose at all. */
const foreign = new Set(['quote', 'locator', 'id', 'source', 'sources', 'url', 'asked', 'alsoCalled']);

/** Every text of our own in the records: all of their strings but quotes, titles of documents and readers' words. */
export function ownTexts(records: Records): OwnText[] {
  const { features, events, servers, software, clients, actions, glossary, shares } = records;
  const whole: Located<{ id: string }>[] = [
    features,
    events,
    servers,
    software,
    clients,
    actions,
    glossary,
    shares,
  ].flat();
  const inPart = [
    ...records.questions.map(({ file, record: { question: _asked, ...record } }) => ({ file, record })),
    ...records.sources.map(({ file, record: { id, caution } }) => ({ file, record: { id, caution } })),
  ];
  return [...whole, ...inPart].flatMap(({ file, record }) =>
    textsIn(record, [record.id]).map(({ path, ...found }) => ({ file, at: path.join(' › '), ...found })),
  );
}

function textsIn(value: unknown, path: string[], field = ''): { path: string[]; field: string; text: string }[] {
  if (typeof value === 'string') return [{ path, field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, String(i + 1)], field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !foreign.has(key))
    .flatMap(([key, inner]) => textsIn(inner, [...path, key], key));
}
