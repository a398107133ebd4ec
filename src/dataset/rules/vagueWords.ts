import type { Records } from '../records.ts';
import { vagueTimeWords } from '../vocabulary/wording.ts';
import type { Rule } from './rule.ts';

const vague = new RegExp(`\\b(${vagueTimeWords.join('|')})\\b`, 'i');

/** Fields that hold somebody else's words, or words that are not prose. */
const foreignFields = new Set(['quote', 'id', 'source', 'url', 'title', 'asked', 'alsoCalled', 'locator', 'question']);

/** DESIGN.md section 5: no "currently", "now", "recently", "soon". */
export const vagueWords: Rule = {
  id: 'vague-words',
  rule: 'Our own sentences give dates, not "currently", "now", "recently" or "soon".',
  why: 'such a word is true only on the day it was written.',
  fix: 'say the date, or leave the word out.',
  check(records) {
    return prose(records).flatMap(({ file, record }) =>
      sentencesIn(record, []).flatMap(({ text, path }) => {
        const word = vague.exec(text)?.[0];
        return word === undefined ? [] : [{ file, at: [idOf(record), ...path].join(' › '), says: `says "${word}".` }];
      }),
    );
  },
};

function prose(records: Records) {
  const { features, events, servers, software, clients, actions, glossary, questions, shares, flows, journeys } =
    records;
  return [features, events, servers, software, clients, actions, glossary, questions, shares, flows, journeys].flat();
}

function idOf(record: { id: string }): string {
  return record.id;
}

function sentencesIn(value: unknown, path: string[]): { text: string; path: string[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, i) => sentencesIn(item, [...path, String(i + 1)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !foreignFields.has(key))
    .flatMap(([key, inner]) => sentencesIn(inner, [...path, key]));
}
