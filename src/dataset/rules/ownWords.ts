import type { Located, Records } from '../records.ts';
import { eachField } from './walk.ts';

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

/**
 * The texts of our own in the records that are wanted: of all strings but quotes, titles of documents and readers' words.
 * Records hold hundreds of times more texts than any rule objects to, so that a place is named only for what is wanted.
 */
export function ownTexts(records: Records, wanted: (text: string, field: string, file: string) => boolean): OwnText[] {
  const { sources, questions, synonyms: _synonyms, pages: _pages, shortcodes: _shortcodes, ...others } = records;
  const whole: Located<{ id: string }>[] = Object.values(others).flat();
  const inPart = [
    ...questions.map(({ file, record: { question: _asked, ...record } }) => ({ file, record })),
    ...sources.map(({ file, record: { id, caution } }) => ({ file, record: { id, caution } })),
  ];
  const found: OwnText[] = [];
  for (const { file, record } of [...whole, ...inPart]) {
    const take = (text: string, field: string, at: string, step: string | number) => {
      if (wanted(text, field, file)) found.push({ file, at: `${at} › ${step}`, field, text });
    };
    collect(record, record.id, '', take);
  }
  return found;
}

function collect(value: object, at: string, field: string, take: Take): void {
  eachField(value, (inner, step, key) => {
    if (foreign.has(key)) return;
    if (typeof inner === 'string') take(inner, key || field, at, step);
    else if (typeof inner === 'object' && inner !== null) collect(inner, `${at} › ${step}`, key || field, take);
  });
}

type Take = (text: string, field: string, at: string, step: string | number) => void;
