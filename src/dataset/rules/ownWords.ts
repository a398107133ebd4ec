import type { Located, Records } from '../records.ts';
import { remembered } from '../remembered.ts';

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
export const ownTexts: (records: Records) => OwnText[] = remembered((records) => {
  const { sources, questions, synonyms: _synonyms, pages: _pages, shortcodes: _shortcodes, ...others } = records;
  const whole: Located<{ id: string }>[] = Object.values(others).flat();
  const inPart = [
    ...questions.map(({ file, record: { question: _asked, ...record } }) => ({ file, record })),
    ...sources.map(({ file, record: { id, caution } }) => ({ file, record: { id, caution } })),
  ];
  const found: OwnText[] = [];
  for (const { file, record } of [...whole, ...inPart]) collect(record, { file, at: record.id, field: '' }, found);
  return found;
});

function collect(value: unknown, place: Omit<OwnText, 'text'>, found: OwnText[]): void {
  if (typeof value === 'string') found.push({ ...place, text: value });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (foreign.has(key)) continue;
    const step = Array.isArray(value) ? { name: Number(key) + 1, field: place.field } : { name: key, field: key };
    collect(inner, { file: place.file, at: `${place.at} › ${step.name}`, field: step.field }, found);
  }
}
