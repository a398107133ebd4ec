import { ownTexts } from './ownWords.ts';
import type { Rule } from './rule.ts';

/** Fields whose text is read on its own: in table cells, feeds, answers and notes. */
const sentenceFields = new Set([
  'summary',
  'text',
  'reason',
  'wouldSettle',
  'inferred',
  'caution',
  'maintained',
  'definition',
  'answer',
]);

/** Texts to copy are put together from parts of sentences; they are never read alone. */
const templates = /^content\/data\/policyTexts\//;

const finished = /[.?!…]["”’')]*$/;

/** DESIGN.md section 5: a summary is one plain sentence. */
export const wholeSentences: Rule = {
  id: 'whole-sentences',
  rule: 'Summaries, notes, answers and cautions are whole sentences, with a full stop or question mark at the end.',
  why: 'they are read alone in feeds, cards and search results, where a fragment looks cut off.',
  fix: 'finish the sentence.',
  example: 'summary: "Polls do not", where the author stopped in the middle.',
  check(records) {
    const cutOff = (text: string, field: string, file: string) =>
      sentenceFields.has(field) && !finished.test(text) && !templates.test(file);
    return ownTexts(records, cutOff).map(({ file, at }) => ({ file, at, says: 'does not end like a sentence.' }));
  },
};
