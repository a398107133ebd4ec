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
      sentencesIn(record, record.id).flatMap(({ text, at }) => {
        const word = vague.exec(text)?.[0];
        return word === undefined ? [] : [{ file, at, says: `says "${word}".` }];
      }),
    );
  },
};

function prose(records: Records) {
  const { features, events, servers, software, clients, actions, glossary, questions, shares } = records;
  return [features, events, servers, software, clients, actions, glossary, questions, shares].flat();
}

/** Every text inside a value, at any depth, with where it stands. */
function sentencesIn(value: unknown, at: string, found: { text: string; at: string }[] = []): typeof found {
  if (typeof value === 'string') found.push({ text: value, at });
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!foreignFields.has(key)) sentencesIn(inner, `${at} › ${Array.isArray(value) ? Number(key) + 1 : key}`, found);
  }
  return found;
}
